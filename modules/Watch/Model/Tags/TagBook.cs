using Cohort.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Tags;

/// <summary>From what is typed to the promo's own words: a synonym means its word, and what nobody has used becomes a word.</summary>
internal sealed class TagBook(WatchDb db)
{
    /// <summary>The words of a line, tracked, each once.</summary>
    /// <param name="cohort">The promo.</param>
    /// <param name="typed">Words with commas between them.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IReadOnlyList<Tag>> Read(Guid cohort, string typed, CancellationToken stop)
    {
        var words = Of(typed);
        if (words.Count == 0)
            return [];
        var keys = words.Keys.ToList();
        var found = await db.Tags.Where(one => one.CohortId == cohort && (keys.Contains(one.NormalName) || one.Synonyms.Any(other => keys.Contains(other.NormalName))))
            .Include(one => one.Synonyms.Where(other => keys.Contains(other.NormalName))).ToListAsync(stop);
        var known = found.ToDictionary(one => one.NormalName, StringComparer.Ordinal);
        foreach (var (synonym, tag) in found.SelectMany(one => one.Synonyms.Select(other => (other.NormalName, one))))
            known[synonym] = tag;
        foreach (var (key, word) in words.Where(one => !known.ContainsKey(one.Key)))
            db.Tags.Add(known[key] = new Tag(cohort, word));
        return [.. keys.Select(one => known[one]).Distinct()];
    }

    /// <summary>At most so many words, none of them too long.</summary>
    public static bool MayBe(string? typed) => Of(typed ?? "") is var words && words.Count <= Tag.MostOfItem && words.Values.All(one => one.Length <= Tag.LongestName);

    private static Dictionary<string, string> Of(string typed)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in typed.Split([',', ';', '\n']).Select(one => TextFile.OneLine(one).TrimStart('#').Trim()))
        {
            if (SearchText.Normalise(word) is { Length: > 0 } key)
                words.TryAdd(key, word);
        }

        return words;
    }
}
