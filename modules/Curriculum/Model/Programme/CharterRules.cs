using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Model.Programme;

/// <summary>What the charter of the group keeps for the trainers. Who may read is never its matter, nor who may propose.</summary>
internal sealed class CharterRules(IMediator mediator, CurrentPerson person)
{
    public const string Placing = "The charter of the group leaves placing on the board to the trainers. You may propose a workshop: it waits among the drafts.";
    /// <summary>The same, said to somebody who may validate the draft that is shown.</summary>
    public const string PlacingOnly = "The charter of the group leaves placing to the trainers: they alone move this workshop or take it off its half-day. You may validate it as it stands.";

    public const string Validating = "The charter of the group leaves validating to the trainers.";

    /// <summary>Changes of the programme that only somebody who places makes, or unmakes.</summary>
    private static readonly IReadOnlyList<ChangeKind> Places = [ChangeKind.Placed, ChangeKind.Moved, ChangeKind.Split, ChangeKind.Swapped, ChangeKind.Unplaced];

    /// <summary>And those of somebody who validates.</summary>
    private static readonly IReadOnlyList<ChangeKind> Validates = [ChangeKind.Planned, ChangeKind.Held];

    /// <summary>Goes on when the charter lets this person place.</summary>
    /// <exception cref="Refusal">It does not.</exception>
    public async Task DemandPlacing(Guid cohort, CancellationToken stop, string? field = null)
    {
        if (!(await Read(cohort, stop)).MayPlace(person, cohort))
            throw new Refusal(Placing, field);
    }

    /// <summary>Goes on when the charter lets this person validate.</summary>
    /// <exception cref="Refusal">It does not.</exception>
    public async Task DemandValidating(Guid cohort, CancellationToken stop)
    {
        if (!await MayValidate(cohort, stop))
            throw new Refusal(Validating);
    }

    public async Task<bool> MayValidate(Guid cohort, CancellationToken stop) => (await Read(cohort, stop)).MayValidate(person, cohort);

    /// <summary>Why this person may not undo such a change, or null.</summary>
    public async Task<string?> AgainstUndoing(Guid cohort, ChangeKind kind, CancellationToken stop)
    {
        var charter = await Read(cohort, stop);
        return Places.Contains(kind) && !charter.MayPlace(person, cohort) ? Placing
            : Validates.Contains(kind) && !charter.MayValidate(person, cohort) ? Validating
            : null;
    }

    private async Task<CharterCard> Read(Guid cohort, CancellationToken stop) => (await mediator.Send(new GetPromo(cohort), stop)).Charter;
}
