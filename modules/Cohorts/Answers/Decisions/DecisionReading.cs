using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Decisions;

/// <summary>Makes the card of a decision for whoever reads it, as things stand by the clock.</summary>
internal sealed class DecisionReading(CohortsDb db, Tally tally, CurrentPerson person, Texts texts, TimeProvider clock)
{
    public async Task<DecisionCard?> Find(Guid cohort, Guid id, CancellationToken stop)
    {
        var decision = await db.Decisions.Include(one => one.Options.OrderBy(option => option.Position)).FirstOrDefaultAsync(one => one.Id == id && one.CohortId == cohort, stop);
        return decision is null ? null : await Card(decision, stop);
    }

    public async Task<DecisionCard> Card(Decision decision, CancellationToken stop)
    {
        var closed = decision.ClosedSince(clock.GetUtcNow().UtcDateTime);
        var options = decision.Options.OrderBy(one => one.Position).ToList();
        var voters = await (from voter in db.Voters
                            join one in db.People on voter.PersonId equals one.Id
                            where voter.DecisionId == decision.Id
                            orderby one.SortName
                            select new { one.Id, Name = one.GivenName + " " + one.FamilyName }).ToListAsync(stop);
        var guests = decision.Method == DecisionMethod.DatePoll ? await Guests(decision.Id, stop) : [];
        var objections = decision.Method == DecisionMethod.Consent ? await Objections(decision.Id, stop) : [];
        var count = tally.Of(
            decision,
            closed is not null,
            new Turnout(voters.Count + guests.Count, voters.Count),
            decision.IsSecret ? [] : await OpenCells(decision.Id, stop),
            decision.IsSecret ? await db.SecretBoxes.FirstAsync(one => one.DecisionId == decision.Id, stop) : null,
            objections.Where(one => one.IsStanding).Select(one => one.Option).ToHashSet());
        return new DecisionCard(
            decision.Id,
            decision.CohortId,
            decision.Question,
            decision.About,
            decision.Terms,
            decision.OpenedBy,
            await db.People.Where(one => one.Id == decision.OpenedBy).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefaultAsync(stop) ?? "",
            decision.OpenedAt,
            closed,
            [.. options.Select(one => new OptionCard(one.Id, one.Text, one.Date, one.Part, one.WithdrawnAt, one.Why))],
            voters.Count + guests.Count,
            decision.IsSecret ? [] : [.. voters.Select(one => one.Name), .. guests.Select(one => GuestWords.Of(one, texts))],
            voters.Any(one => one.Id == person.Id),
            decision.IsSecret ? [] : await Mine(decision.Id, objections, stop),
            count.Withheld,
            count.Result,
            objections);
    }

    private Task<List<string>> Guests(Guid decision, CancellationToken stop) =>
        (from voter in db.Voters
         join guest in db.Guests on voter.PersonId equals guest.Id
         where voter.DecisionId == decision
         orderby guest.Name
         select guest.Name).ToListAsync(stop);

    private async Task<IReadOnlyList<VoteMark>> Mine(Guid decision, IReadOnlyList<ObjectionCard> objections, CancellationToken stop)
    {
        var marks = await db.Marks.Where(one => one.DecisionId == decision && one.PersonId == person.Id).Select(one => new { one.OptionId, one.Value }).ToListAsync(stop);
        return [.. marks.Select(one => new VoteMark(one.OptionId, one.Value, one.Value == -1
            ? objections.LastOrDefault(said => said.By == person.Id && said.Option == one.OptionId && said.IsStanding)?.Text ?? ""
            : ""))];
    }

    private Task<List<Cell>> OpenCells(Guid decision, CancellationToken stop) =>
        db.Marks.Where(one => one.DecisionId == decision).GroupBy(one => new { one.OptionId, one.Value })
            .Select(one => new Cell(one.Key.OptionId, one.Key.Value, one.Count())).ToListAsync(stop);

    private async Task<IReadOnlyList<ObjectionCard>> Objections(Guid decision, CancellationToken stop) =>
        await (from said in db.Objections
               join author in db.People on said.By equals author.Id
               where said.DecisionId == decision
               orderby said.At, said.Id
               select new ObjectionCard(said.Id, said.OptionId, said.By, author.GivenName + " " + author.FamilyName, said.Text, said.Answer,
                   db.People.Where(one => one.Id == said.AnsweredBy).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefault() ?? "", said.LiftedAt == null, said.AnsweredBy)).ToListAsync(stop);
}

internal sealed class WhenDecisionIsAsked(DecisionReading reading) : MediatR.IRequestHandler<GetDecision, DecisionCard>
{
    public async Task<DecisionCard> Handle(GetDecision request, CancellationToken cancellationToken) =>
        Kernel.NotFound.IfNull(await reading.Find(request.Cohort, request.Id, cancellationToken));
}
