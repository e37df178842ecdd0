using Cohort.Kernel.Text;
using Cohort.Watch.Model.Tags;

namespace Cohort.Watch.Model.Imports;

/// <summary>Tags of a file in the promo's own words: a synonym means its word, what nobody has used becomes a word.</summary>
internal sealed class ImportTags
{
    private readonly Guid cohort;
    private readonly Dictionary<string, Guid> known;

    public ImportTags(Guid cohort, IEnumerable<Tag> all, IEnumerable<TagSynonym> synonyms)
    {
        this.cohort = cohort;
        known = all.ToDictionary(one => one.NormalName, one => one.Id, StringComparer.Ordinal);
        foreach (var one in synonyms)
            known[one.NormalName] = one.TagId;
    }

    public List<Tag> New { get; } = [];

    /// <summary>The words, each once, in their order.</summary>
    public IEnumerable<Guid> Of(IEnumerable<string> tags)
    {
        foreach (var word in tags.Select(one => TextFile.Cut(TextFile.OneLine(one).TrimStart('#').Replace(';', ' ').Trim(), Tag.LongestName).Trim()))
        {
            var normal = SearchText.Normalise(word);
            if (normal.Length == 0)
                continue;
            if (!known.TryGetValue(normal, out var id))
            {
                var tag = new Tag(cohort, word);
                New.Add(tag);
                known[normal] = id = tag.Id;
            }

            yield return id;
        }
    }
}
