using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Contracts;

/// <summary>Where a workshop stands.</summary>
public enum WorkshopStage
{
    /// <summary>A draft without a half-day.</summary>
    Waiting,

    /// <summary>A draft on the board, to be decided.</summary>
    Drafted,

    /// <summary>Decided.</summary>
    Planned,

    /// <summary>Done.</summary>
    Held,

    /// <summary>Will not take place.</summary>
    Cancelled,
}

/// <summary>A part of a workshop: its date, when it begins (minutes since midnight, local) and how long it lasts.</summary>
public readonly record struct WorkshopPart(DateOnly Date, int StartsAt, int Minutes);

/// <summary>What became of a workshop.</summary>
/// <param name="Id">The workshop.</param>
/// <param name="Title">Its title.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Minutes">Planned minutes; real ones once held.</param>
/// <param name="Parts">Its half-days, in order.</param>
/// <param name="Touched">Competences it gives hours to; once held, those that were really touched.</param>
/// <param name="Version">Counts its changes: what the page that moves it is opened with.</param>
public sealed record WorkshopCourse(Guid Id, string Title, WorkshopStage Stage, int Minutes, IReadOnlyList<WorkshopPart> Parts, IReadOnlyList<Guid> Touched, int Version)
{
    /// <summary>The members who lead it; guests are left out.</summary>
    public IReadOnlyList<Guid> Leaders { get; init; } = [];

    /// <summary>Its first date, or null.</summary>
    public DateOnly? On => Parts.Count == 0 ? null : Parts[0].Date;
}

/// <summary>What became of some workshops of a promo, or of all (null); those that are unknown are left out.</summary>
public sealed record ListCourses(Guid Cohort, IReadOnlyCollection<Guid>? Workshops) : IQuery<IReadOnlyList<WorkshopCourse>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Community);
}

/// <summary>Says who leads a workshop: the members among them; guests stay. Nothing changes once it was held or cancelled.</summary>
/// <exception cref="Cohort.Kernel.NotFound">Unknown, or not of this promo.</exception>
public sealed record LeadWorkshop(Guid Cohort, Guid Workshop, IReadOnlyList<Guid> Leaders) : ICommand<Unit>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>A workshop will not take place. One that was cancelled already stays so.</summary>
/// <exception cref="Cohort.Kernel.Refusal">It is locked, was held, or the charter leaves this to the trainers.</exception>
public sealed record CancelWorkshop(Guid Cohort, Guid Workshop, string Why) : ICommand<Unit>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>A workshop was held: its real minutes and what was touched are known.</summary>
public sealed record WorkshopHeld(Guid Cohort, Guid Workshop) : IEvent;

/// <summary>Workshops were placed, moved, decided, taken off the board or cancelled; where they stand now is in <see cref="ListCourses"/>.</summary>
public sealed record WorkshopsMoved(Guid Cohort, IReadOnlyList<Guid> Workshops) : IEvent;

/// <summary>A brick of the library, by name.</summary>
public sealed record BrickCard(Guid Id, string Title);

/// <summary>The bricks of the body, by title; at most 200.</summary>
public sealed record ListBrickCards(Guid Cohort) : IQuery<IReadOnlyList<BrickCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Community);
}
