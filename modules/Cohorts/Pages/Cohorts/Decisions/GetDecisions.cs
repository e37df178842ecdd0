using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

/// <summary>
/// The register: what was decided, how, when and by whom, objections and their answers, what followed; what is open first, then
/// the latest. A page begins with what was opened before an instant, and holds closed decisions only.
/// </summary>
internal sealed record GetDecisions(Guid Cohort, DateTime? Before = null) : IQuery<IReadOnlyList<GetDecisions.Line>>
{
    public const int PageSize = 50;

    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>One decision as it is told to who was not there.</summary>
    internal sealed record Line(
        Guid Id, string Question, string About, DecisionTerms Terms, DateTime OpenedAt, string OpenedBy, DateTime? ClosedAt, string ClosedBy, int TookPart, bool Voted,
        IReadOnlyList<OptionCard> Options, ResultWithheld Withheld, DecisionResult? Result, IReadOnlyList<Objected> Objections, IReadOnlyList<SequelTerms> Sequels, IReadOnlyList<int> Charters,
        IReadOnlyList<GetDecisionCourse.Extended> Extensions, IReadOnlyList<string> Names);

    internal sealed record Objected(Guid Decision, Guid Option, string By, string Text, string Answer, string AnsweredBy, bool IsStanding);

    internal sealed class Handler(CohortsDb db, Tally tally, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetDecisions, IReadOnlyList<Line>>
    {
        public async Task<IReadOnlyList<Line>> Handle(GetDecisions request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var all = db.Decisions.Include(one => one.Options.OrderBy(option => option.Position)).Where(one => one.CohortId == request.Cohort);
            if (request.Before is { } before)
                all = all.Where(one => one.DueAt == null && one.OpenedAt < before);
            var decisions = await all.OrderByDescending(one => one.DueAt != null).ThenByDescending(one => one.OpenedAt).ThenBy(one => one.Id).Take(PageSize).ToListAsync(cancellationToken);
            if (decisions.Count == 0)
                return [];
            var ids = decisions.Select(one => one.Id).ToList();
            var voters = await (from voter in db.Voters
                                join one in db.Guests on voter.PersonId equals one.Id into guests
                                from guest in guests.DefaultIfEmpty()
                                where ids.Contains(voter.DecisionId)
                                group new { voter.PersonId, Guest = (Guid?)guest.Id } by voter.DecisionId into votes
                                select new { votes.Key, Count = votes.Count(), Members = votes.Count(one => one.Guest == null), Mine = votes.Count(one => one.PersonId == person.Id) }).ToDictionaryAsync(one => one.Key, cancellationToken);
            var cells = (await db.Marks.Where(one => ids.Contains(one.DecisionId)).GroupBy(one => new { one.DecisionId, one.OptionId, one.Value })
                .Select(one => new { one.Key.DecisionId, one.Key.OptionId, one.Key.Value, Count = one.Count() }).ToListAsync(cancellationToken)).ToLookup(one => one.DecisionId);
            var boxes = await db.SecretBoxes.Where(one => ids.Contains(one.DecisionId)).ToDictionaryAsync(one => one.DecisionId, cancellationToken);
            var objections = (await Objections(ids, cancellationToken)).ToLookup(one => one.Decision);
            var sequels = (await db.Sequels.Where(one => ids.Contains(one.DecisionId)).OrderBy(one => one.Id).Select(one => new { one.DecisionId, Card = new SequelTerms(one.Title, one.Path) }).ToListAsync(cancellationToken)).ToLookup(one => one.DecisionId, one => one.Card);
            var charters = (await db.Charters.Where(one => one.DecisionId != null && ids.Contains(one.DecisionId.Value)).OrderBy(one => one.Number).Select(one => new { one.DecisionId, one.Number }).ToListAsync(cancellationToken)).ToLookup(one => one.DecisionId, one => one.Number);
            var people = decisions.Select(one => one.OpenedBy).Concat(decisions.Select(one => one.ClosedBy).OfType<Guid>()).Distinct().ToList();
            var names = await db.People.Where(one => people.Contains(one.Id)).Select(one => new { one.Id, Name = one.GivenName + " " + one.FamilyName }).ToDictionaryAsync(one => one.Id, one => one.Name, cancellationToken);
            var extensions = (await db.Extended(request.Cohort, ids).ToListAsync(cancellationToken)).ToLookup(one => one.Decision);
            var took = await TookPart([.. decisions.Where(one => !one.IsSecret).Select(one => one.Id)], cancellationToken);
            return [.. decisions.Select(Read).OrderBy(one => one.ClosedAt is not null)];

            Line Read(Decision one)
            {
                var closed = one.ClosedSince(now);
                var part = voters.GetValueOrDefault(one.Id);
                var (withheld, result) = tally.Of(one, closed is not null, new Turnout(part?.Count ?? 0, part?.Members ?? 0), cells[one.Id].Select(cell => new Cell(cell.OptionId, cell.Value, cell.Count)), boxes.GetValueOrDefault(one.Id),
                    objections[one.Id].Where(said => said.IsStanding).Select(said => said.Option).ToHashSet());
                return new Line(
                    one.Id, one.Question, one.About, one.Terms, one.OpenedAt, names.GetValueOrDefault(one.OpenedBy, ""), closed, one.ClosedBy is { } by ? names.GetValueOrDefault(by, "") : "",
                    part?.Count ?? 0, part?.Mine > 0,
                    [.. one.Options.OrderBy(option => option.Position).Select(option => new OptionCard(option.Id, option.Text, option.Date, option.Part, option.WithdrawnAt, option.Why))],
                    withheld, result, [.. objections[one.Id]], [.. sequels[one.Id]], [.. charters[one.Id]], [.. extensions[one.Id]], [.. took[one.Id]]);
            }
        }

        // Names of a secret vote are not even read.
        private async Task<ILookup<Guid, string>> TookPart(List<Guid> open, CancellationToken stop) =>
            (await (from voter in db.Voters
                    join one in db.People on voter.PersonId equals one.Id
                    where open.Contains(voter.DecisionId)
                    orderby one.SortName
                    select new { voter.DecisionId, Name = one.GivenName + " " + one.FamilyName }).ToListAsync(stop)).ToLookup(one => one.DecisionId, one => one.Name);

        private Task<List<Objected>> Objections(List<Guid> ids, CancellationToken stop) =>
            (from said in db.Objections
             join author in db.People on said.By equals author.Id
             where ids.Contains(said.DecisionId)
             orderby said.At, said.Id
             select new Objected(said.DecisionId, said.OptionId, author.GivenName + " " + author.FamilyName, said.Text, said.Answer,
                 db.People.Where(one => one.Id == said.AnsweredBy).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefault() ?? "", said.LiftedAt == null)).ToListAsync(stop);
    }
}
