namespace Cohort.Kernel.Modules;

/// <summary>One thing found.</summary>
/// <param name="Kind">Key of the text that names what it is ("Workshop").</param>
/// <param name="Title">What it is called.</param>
/// <param name="Detail">A few words more, or null.</param>
/// <param name="Path">Its address.</param>
public sealed record SearchHit(string Kind, string Title, string? Detail, string Path);

/// <summary>A module's answer to the search box.</summary>
public interface ISearchSource
{
    /// <summary>Smaller comes first.</summary>
    int Order { get; }

    /// <summary>At most <paramref name="limit"/> hits the current person may see, for text already normalised (no case, no accents).</summary>
    Task<IReadOnlyList<SearchHit>> Find(Guid cohort, string text, int limit, CancellationToken stop);
}
