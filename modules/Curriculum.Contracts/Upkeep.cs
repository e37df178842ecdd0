using Cohort.Kernel.Messages;

namespace Cohort.Curriculum.Contracts;

/// <summary>Takes in what ships as data: the two national frameworks and the starter bricks. Again changes nothing.</summary>
public sealed record SeedStarters : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>Fills the demo promo with a programme around <paramref name="Today"/>: held, planned and uncovered parts.</summary>
/// <param name="Cohort">The demo promo.</param>
/// <param name="People">Its people by key: "camille", "yann", or a given name.</param>
/// <param name="Places">Its places by name.</param>
/// <param name="Today">The day it stands at.</param>
public sealed record SeedDemoProgramme(Guid Cohort, IReadOnlyDictionary<string, Guid> People, IReadOnlyDictionary<string, Guid> Places, DateOnly Today) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>Adds a few observations to the demo promo: of those who led a workshop that was held, by each voice.</summary>
/// <param name="Cohort">The demo promo.</param>
/// <param name="People">Its people by key.</param>
public sealed record SeedDemoObservations(Guid Cohort, IReadOnlyDictionary<string, Guid> People) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>Adds feedback to the demo promo: a half-day that waits for its reply, one that has it, and an improvement.</summary>
/// <param name="Cohort">The demo promo.</param>
/// <param name="People">Its people by key.</param>
public sealed record SeedDemoFeedback(Guid Cohort, IReadOnlyDictionary<string, Guid> People) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>Looks for hours that do not add up and rows that point nowhere; one sentence for each fault.</summary>
public sealed record CheckProgrammes : IQuery<IReadOnlyList<string>>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>Writes the notes of the latest workshop that was held, by three people, and a fact sheet of them. Again changes nothing.</summary>
/// <param name="Cohort">The demo promo.</param>
/// <param name="People">Its people by key.</param>
public sealed record SeedDemoWriting(Guid Cohort, IReadOnlyDictionary<string, Guid> People) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>Adds timed items to the next half-day of the demo promo, the run of the last one, and two rituals that were kept.</summary>
/// <param name="Cohort">The demo promo.</param>
/// <param name="Today">The day it stands at.</param>
public sealed record SeedDemoRun(Guid Cohort, DateOnly Today) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}
