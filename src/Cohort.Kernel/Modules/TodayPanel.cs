using Cohort.Kernel.People;

namespace Cohort.Kernel.Modules;

/// <summary>What Today is asked for.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Role">The reader's role in it (a coordinator reads as a trainer).</param>
/// <param name="Date">The promo's local date.</param>
/// <param name="Now">The promo's local time of day.</param>
public sealed record TodayContext(Guid Cohort, Role Role, DateOnly Date, TimeOnly Now);

/// <summary>One part of Today, rendered by a partial view of the module that gives it.</summary>
/// <param name="View">Path of the partial view.</param>
/// <param name="Model">Its model.</param>
/// <param name="Aside">Beside the page (figures) rather than in its column.</param>
public sealed record TodayPart(string View, object Model, bool Aside);

/// <summary>A module's contribution to Today.</summary>
public interface ITodayPanel
{
    /// <summary>Smaller is higher.</summary>
    int Order { get; }

    /// <summary>The part for this reader, or null when there is nothing to say.</summary>
    Task<TodayPart?> Load(TodayContext context, CancellationToken stop);
}
