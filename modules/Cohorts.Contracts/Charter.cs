using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Cohorts.Contracts;

/// <summary>Whom the charter of a group gives an act to.</summary>
public enum CharterSeat
{
    /// <summary>Everyone who builds the programme: trainees and trainers.</summary>
    Builders,

    /// <summary>Trainers only.</summary>
    Trainers,
}

/// <summary>What the charter of a group says, in its latest version.</summary>
/// <param name="Places">Who puts workshops on the board, moves them there and takes them off. Everyone proposes, whatever it says.</param>
/// <param name="Validates">Who decides a draft on the board, and says that a workshop was held.</param>
/// <param name="Method">How the group decides when it says nothing else; null: it chooses each time.</param>
/// <param name="Quorum">People who must take part when a decision says nothing else; 0: none.</param>
public sealed record CharterCard(CharterSeat Places, CharterSeat Validates, DecisionMethod? Method, int Quorum)
{
    /// <summary>A group that wrote none.</summary>
    public static readonly CharterCard None = new(CharterSeat.Builders, CharterSeat.Builders, null, 0);

    /// <summary>May this person place workshops in the promo?</summary>
    public bool MayPlace(CurrentPerson person, Guid cohort) => May(Places, person, cohort);

    /// <summary>May this person validate workshops in the promo?</summary>
    public bool MayValidate(CurrentPerson person, Guid cohort) => May(Validates, person, cohort);

    private static bool May(CharterSeat seat, CurrentPerson person, Guid cohort)
    {
        ArgumentNullException.ThrowIfNull(person);
        return seat == CharterSeat.Trainers ? person.Steers(cohort) : person.Builds(cohort);
    }
}

/// <summary>What came of a decision elsewhere in the house.</summary>
/// <param name="Title">In one line, 200 characters at most.</param>
/// <param name="Path">Where it is, on this site.</param>
public sealed record SequelTerms(string Title, string Path);

/// <summary>Says in the register what followed from a decision; at most 60 things, told once each.</summary>
/// <exception cref="Cohort.Kernel.NotFound">Unknown, or not of this promo.</exception>
public sealed record NoteSequels(Guid Cohort, Guid Decision, IReadOnlyList<SequelTerms> Sequels) : ICommand<Unit>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}
