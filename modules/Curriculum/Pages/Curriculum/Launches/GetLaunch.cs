using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum.Observing;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>One launch with all that its page shows.</summary>
internal sealed record GetLaunch(Guid Cohort, Guid Id) : IQuery<LaunchView>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(LaunchReader reader, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<GetLaunch, LaunchView>
    {
        public async Task<LaunchView> Handle(GetLaunch request, CancellationToken cancellationToken)
        {
            var reading = await reader.Read(request.Cohort, request.Id, cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;
            var decision = reading.Launch.DecisionId is { } id ? await mediator.Send(new GetDecision(request.Cohort, id), cancellationToken) : null;
            var phase = reading.Launch.At(now);
            var members = await mediator.Send(new ListMembers(request.Cohort), cancellationToken);
            return new LaunchView(
                reading,
                phase == Phase.Decide && decision is { IsOpen: false } ? Phase.Place : phase,
                await mediator.Send(new GetProgramme(request.Cohort), cancellationToken),
                decision,
                members.ToDictionary(one => one.PersonId, one => one.Name),
                LaunchFigures.Voters(members),
                now,
                person.Id)
            {
                Shape = phase == Phase.Gather ? await mediator.Send(new GetGroupShape(request.Cohort), cancellationToken) : null,
            };
        }
    }
}

/// <summary>A launch for one reader at one moment.</summary>
internal sealed record LaunchView(LaunchReading Reading, Phase Phase, GetProgramme.Answer Programme, DecisionCard? Decision, IReadOnlyDictionary<Guid, string> Names, int Voters, DateTime Now, Guid Me)
{
    public Launch Launch => Reading.Launch;

    /// <summary>Where the group says it stands, while needs are gathered; null: too few share it.</summary>
    public GroupShape? Shape { get; init; }

    public Guid Cohort => Launch.CohortId;

    /// <summary>Needs of one kind.</summary>
    public IReadOnlyList<NeedCard> Of(NeedKind kind) => [.. Reading.Needs.Where(one => one.Kind == kind)];

    /// <summary>Competences without an hour.</summary>
    public IReadOnlyList<CompetenceCard> Uncovered => field ??= [.. Programme.Coverage.Where(one => one.Placed == 0).Select(one => one.Competence)];

    /// <summary>The proposals; in the order of the outcome once the vote is over. Until then nothing moves under a finger.</summary>
    public IReadOnlyList<ProposalCard> Proposals => field ??= Decision is { IsOpen: false, Result: { } result }
        ? [.. Reading.Proposals.OrderBy(one => Place(result, one))]
        : Reading.Proposals;

    /// <summary>What came out for a proposal, when the decision tells.</summary>
    public OptionResult? ResultOf(ProposalCard proposal) => LaunchFigures.ResultOf(Decision, proposal);

    /// <summary>The group chose it.</summary>
    public bool IsChosen(ProposalCard proposal) => Decision is { IsOpen: false } && proposal.OptionId is { } option && Decision.Result?.Chosen.Contains(option) == true;

    /// <summary>Whole days since a need was said first.</summary>
    public int Age(NeedCard need) => Math.Max(0, (int)(Now - need.FirstAt).TotalDays);

    /// <summary>Since when a need waits, in words.</summary>
    public string Waits(NeedCard need, Texts L) => Age(need) == 0 ? L["waiting since today"] : L.Count(Age(need), "waiting for {0} day", "waiting for {0} days");

    /// <summary>The launch is over and nothing that was placed answers it.</summary>
    public bool IsUnmet(NeedCard need) => Phase == Phase.Closed && !Reading.Proposals.Any(one => one.WorkshopId is not null && Reading.AnsweredBy(one).Contains(need));

    /// <summary>Where a proposal was placed; null: nowhere, or taken off since.</summary>
    public When? Half(ProposalCard proposal) =>
        Programme.Board.Workshops.FirstOrDefault(one => one.Id == proposal.WorkshopId) is { Slots: { Count: > 0 } slots } ? new When(slots[0].Date, slots[0].Part) : null;

    /// <summary>The marks of competences that are still the promo's.</summary>
    public IEnumerable<CompetenceCard> Marks(IEnumerable<Guid> nodes) => nodes.Select(Programme.Of).OfType<CompetenceCard>().OrderBy(one => one.Mark, StringComparer.Ordinal);

    private static int Place(DecisionResult result, ProposalCard proposal)
    {
        var index = result.Lines.ToList().FindIndex(one => one.Option == proposal.OptionId);
        return index < 0 ? int.MaxValue : index;
    }
}
