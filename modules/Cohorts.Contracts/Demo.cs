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

/// <summary>Makes the demo body, its people and its promo around <paramref name="Today"/>. Only on an empty database.</summary>
public sealed record SeedDemoPromo(DateOnly Today) : ICommand<DemoPromo>
{
    /// <summary>The password of every demo account.</summary>
    public const string Password = "cohort-demo-2026";

    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}
