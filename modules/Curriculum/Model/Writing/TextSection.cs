namespace Cohort.Curriculum.Model.Writing;

/// <summary>A part of a text, from one heading to the next.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Title">Its heading; empty before the first.</param>
/// <param name="IsPrivate">Not to be shared.</param>
/// <param name="Body">What stands under the heading.</param>
/// <param name="Whole">With the heading: what a form edits.</param>
internal sealed record TextSection(int Index, string Title, bool IsPrivate, string Body, string Whole)
{
    /// <summary>The parts of a text.</summary>
    public static IReadOnlyList<TextSection> Of(string text) => [.. Parts(TextBlock.Split(text)).Select((part, index) => new TextSection(
        index, part.Blocks[0].Level > 0 ? part.Blocks[0].Title : "", part.IsPrivate, TextBlock.Join(part.Blocks[0].Level > 0 ? part.Blocks.Skip(1) : part.Blocks), TextBlock.Join(part.Blocks)))];

    /// <summary>The text with other words for one part; with a number that no part has, they come last.</summary>
    public static string Replace(string text, int index, string words)
    {
        var parts = Parts(TextBlock.Split(text)).Select(part => TextBlock.Join(part.Blocks)).ToList();
        if (index >= 0 && index < parts.Count)
            parts[index] = words;
        else
            parts.Add(words);
        return string.Join("\n\n", parts.Where(one => one.Trim().Length > 0));
    }

    /// <summary>What may leave the promo: the text without what is not to be shared, and without headings of it.</summary>
    public static string Shared(string text)
    {
        var blocks = TextBlock.Split(text);
        var inside = TextBlock.Private(blocks);
        return TextBlock.Join(blocks.Where((one, index) => !inside[index] && !one.IsPrivateTitle));
    }

    private static IEnumerable<(List<TextBlock> Blocks, bool IsPrivate)> Parts(IReadOnlyList<TextBlock> blocks)
    {
        var inside = TextBlock.Private(blocks);
        var (part, hidden) = (new List<TextBlock>(), false);
        foreach (var (index, one) in blocks.Index())
        {
            var begins = !inside[index] && one.Level > 0 && (one.Level <= 2 || one.IsPrivateTitle || hidden);
            if (begins && part.Count > 0)
            {
                yield return (part, hidden);
                part = [];
            }

            if (begins)
                hidden = one.IsPrivateTitle;
            part.Add(one);
        }

        if (part.Count > 0)
            yield return (part, hidden);
    }
}
