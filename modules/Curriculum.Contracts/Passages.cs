using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Contracts;

/// <summary>Where a need, a workshop or a brick comes from, or what to read before: the other end of a passage.</summary>
/// <param name="Thing">The need, the workshop or the brick.</param>
/// <param name="Kind">What kind of thing it is, in the reader's language: "From the watch".</param>
/// <param name="Title">What it is called.</param>
/// <param name="Path">Its address on this site.</param>
/// <param name="Words">Why, in a sentence, or empty.</param>
public sealed record Origin(Guid Thing, string Kind, string Title, string Path, string Words);

/// <summary>
/// A module whose things lead to needs, workshops and bricks says which. Curriculum asks nobody and reads whoever registered;
/// each answers for all the things of a page in one statement.
/// </summary>
public interface ILeadsToLearning
{
    /// <summary>What led to these things of a promo, in order.</summary>
    Task<IReadOnlyCollection<Origin>> To(Guid cohort, IReadOnlyCollection<Guid> things, CancellationToken stop);
}

/// <summary>The launch that gathers needs, by id and title.</summary>
public sealed record GatheringCard(Guid Launch, string Title);

/// <summary>The launch of a promo that gathers needs at this moment, or null.</summary>
public sealed record FindGathering(Guid Cohort) : IQuery<GatheringCard?>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Community);
}

/// <summary>Says a need in the launch that gathers. The same id sent twice does nothing more. Answers the launch.</summary>
/// <param name="Id">Its id, made by who asks.</param>
/// <param name="Cohort">The promo.</param>
/// <param name="Text">In one sentence, 200 characters at most.</param>
/// <param name="Touched">Competences it touches, 5 at most.</param>
/// <exception cref="Cohort.Kernel.Refusal">No launch gathers now.</exception>
public sealed record SayNeed(Guid Id, Guid Cohort, string Text, IReadOnlyList<Guid> Touched) : ICommand<Guid>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>Proposes a workshop that waits among the drafts; whoever proposes it leads it, unless others are named. The same id sent twice does nothing more.</summary>
/// <param name="Id">Its id, made by who asks.</param>
/// <param name="Cohort">The promo.</param>
/// <param name="Title">120 characters at most.</param>
/// <param name="Doing">What we do; 1,000 characters at most.</param>
/// <param name="Material">500 characters at most.</param>
/// <param name="Minutes">How long it lasts.</param>
/// <param name="Touched">The competences it gives hours to, one at least; they share the minutes.</param>
public sealed record DraftWorkshop(Guid Id, Guid Cohort, string Title, string Doing, string Material, int Minutes, IReadOnlyList<Guid> Touched) : ICommand<Unit>
{
    /// <summary>Members who lead it; null: whoever proposes it.</summary>
    public IReadOnlyList<Guid>? Leaders { get; init; }

    /// <summary>Where people are: "OnSite", "Remote" or "InStructure".</summary>
    public string Modality { get; init; } = "OnSite";

    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>Writes a brick of the library. The same id sent twice does nothing more.</summary>
/// <param name="Id">Its id, made by who asks.</param>
/// <param name="Cohort">A promo of who writes it.</param>
/// <param name="Title">120 characters at most.</param>
/// <param name="Value">What it is good for; 200 characters at most.</param>
/// <param name="Material">500 characters at most.</param>
/// <param name="Minutes">How long it usually lasts.</param>
/// <param name="Touched">Competences it serves.</param>
public sealed record DraftBrick(Guid Id, Guid Cohort, string Title, string Value, string Material, int Minutes, IReadOnlyList<Guid> Touched) : ICommand<Unit>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Steering);
}

/// <summary>A workshop by name.</summary>
/// <param name="Id">The workshop.</param>
/// <param name="Title">Its title.</param>
/// <param name="On">Its first date, or null: it waits for a half-day.</param>
public sealed record WorkshopCard(Guid Id, string Title, DateOnly? On);

/// <summary>The workshops of a promo that are still to come: on the board from a date on, then those that wait for a half-day.</summary>
public sealed record ListComingWorkshops(Guid Cohort, DateOnly From) : IQuery<IReadOnlyList<WorkshopCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Community);
}
