using Cohort.Kernel.Messages;

namespace Cohort.Cohorts.Contracts;

/// <summary>The demo promo, so that other modules can fill it. People by key: "camille", "yann", or a given name.</summary>
public sealed record DemoPromo(Guid Cohort, IReadOnlyDictionary<string, Guid> People, IReadOnlyDictionary<string, Guid> Places);

/// <summary>Writes what some people of the demo promo can show and would like to learn into the directory.</summary>
/// <param name="People">Its people by key.</param>
public sealed record SeedDemoLists(IReadOnlyDictionary<string, Guid> People) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>Puts questions, messages of the thread and a group into the demo promo. Again: nothing more.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="People">Its people by key.</param>
public sealed record SeedDemoBetween(Guid Cohort, IReadOnlyDictionary<string, Guid> People) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>Fills in how the demo promo opens its days: the sky of some weeks, faces, what became of expectations, a questionnaire. Done twice, it adds nothing.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="People">Its people by key.</param>
/// <param name="Today">The day around which it is made.</param>
public sealed record SeedDemoOpening(Guid Cohort, IReadOnlyDictionary<string, Guid> People, DateOnly Today) : ICommand<int>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>Makes the demo body, its people and its promo around <paramref name="Today"/>. Only on an empty database.</summary>
public sealed record SeedDemoPromo(DateOnly Today) : ICommand<DemoPromo>
{
    /// <summary>The password of every demo account.</summary>
    public const string Password = "cohort-demo-2026";

    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}
