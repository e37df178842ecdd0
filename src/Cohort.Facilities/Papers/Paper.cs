using Cohort.Facilities.Codes;

namespace Cohort.Facilities.Papers;

/// <summary>How a text stands on a paper.</summary>
public enum PaperTone
{
    /// <summary>As most of it.</summary>
    Plain,

    /// <summary>What is beside the matter: in oblique.</summary>
    Aside,

    /// <summary>What must not be overlooked.</summary>
    Strong,
}

/// <summary>
/// A paper on A4, in black on white: what is put in comes one under the other, on as many pages as it takes. Nothing is
/// drawn before <see cref="Write"/>.
/// </summary>
public sealed class Paper(PaperTerms terms)
{
    private readonly List<PaperBlock> blocks = [];

    /// <summary>The title, once.</summary>
    public Paper Title(string text) => Put(new TextBlock(text, PaperFace.Title) { Before = 0 });

    /// <summary>A part; it stays with what follows.</summary>
    public Paper Heading(string text) => Put(new TextBlock(text, PaperFace.Heading) { Before = 14, StaysWithNext = true });

    /// <summary>A part of a part.</summary>
    public Paper Section(string text) => Put(new TextBlock(text, PaperFace.Section) { Before = 9, StaysWithNext = true });

    /// <summary>A paragraph, or several when it has line ends; nothing when it is empty.</summary>
    public Paper Text(string text, PaperTone tone = PaperTone.Plain) => string.IsNullOrWhiteSpace(text) ? this : Put(new TextBlock(text, tone switch
    {
        PaperTone.Aside => PaperFace.Aside,
        PaperTone.Strong => PaperFace.Strong,
        _ => PaperFace.Body,
    }));

    /// <summary>A list, a line each.</summary>
    public Paper List(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        foreach (var one in lines)
            Put(new TextBlock(one, PaperFace.Body) { Bullet = "•", Before = 2 });
        return this;
    }

    /// <summary>What is called so, and its value beside it.</summary>
    public Paper Pairs(params IEnumerable<(string Name, string Value)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        foreach (var (name, value) in pairs)
            Put(new PairBlock(name, value));
        return this;
    }

    /// <summary>A table; its head comes again on each page, and a row that is too high goes on over the page.</summary>
    public Paper Table(PaperTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Put(new TableBlock(table));
    }

    /// <summary>A code of black squares, with lines beside it; they stay on one page.</summary>
    public Paper Code(QrModules code, params IReadOnlyList<string> lines) => Put(new CodeBlock(code, lines));

    /// <summary>What follows begins a page.</summary>
    public Paper NextPage() => Put(new PageBlock());

    /// <summary>The PDF.</summary>
    public byte[] Write()
    {
        var sheet = new PaperSheet(terms);
        foreach (var one in blocks)
            one.Draw(sheet);
        return sheet.Finish();
    }

    private Paper Put(PaperBlock block)
    {
        blocks.Add(block);
        return this;
    }
}
