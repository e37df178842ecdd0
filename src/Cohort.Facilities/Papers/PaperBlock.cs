namespace Cohort.Facilities.Papers;

/// <summary>Something that stands on a paper under what came before.</summary>
internal abstract class PaperBlock
{
    public abstract void Draw(PaperSheet sheet);
}

/// <summary>What follows begins a page.</summary>
internal sealed class PageBlock : PaperBlock
{
    public override void Draw(PaperSheet sheet)
    {
        if (!sheet.IsFresh)
            sheet.NextPage();
    }
}

/// <summary>A text in one face, with or without a sign before it.</summary>
internal sealed class TextBlock(string text, PaperFace face) : PaperBlock
{
    private const double Hang = 11;
    private const int StaysWith = 4;

    public double Before { get; init; } = 4;

    public string Bullet { get; init; } = "";

    /// <summary>A heading is not the last line of its page.</summary>
    public bool StaysWithNext { get; init; }

    public override void Draw(PaperSheet sheet)
    {
        var indent = Bullet.Length > 0 ? Hang : 0;
        var (lines, height) = (PaperSheet.Wrap(face, text, sheet.Width - indent), PaperSheet.LineOf(face));
        if (!sheet.IsFresh)
            sheet.Y += Before;
        sheet.Ensure(StaysWithNext ? (lines.Count * height) + (StaysWith * PaperSheet.LineOf(PaperFace.Body)) : Math.Min(lines.Count, 2) * height);
        if (Bullet.Length > 0)
            sheet.Say(face, Bullet, PaperSheet.Left, sheet.Y);
        foreach (var line in lines)
        {
            sheet.Ensure(height);
            sheet.Say(face, line, PaperSheet.Left + indent, sheet.Y);
            sheet.Y += height;
        }
    }
}

/// <summary>A name at the left, its value at the right.</summary>
internal sealed class PairBlock(string name, string value) : PaperBlock
{
    private const double Share = .3;
    private const double Gap = 8;

    public override void Draw(PaperSheet sheet)
    {
        var at = sheet.Width * Share;
        var names = PaperSheet.Wrap(PaperFace.Strong, name, at - Gap);
        var values = PaperSheet.Wrap(PaperFace.Body, value, sheet.Width - at);
        var height = PaperSheet.LineOf(PaperFace.Body);
        sheet.Y += sheet.IsFresh ? 0 : 2;
        sheet.Ensure(height * Math.Min(names.Count, 3));
        for (var index = 0; index < Math.Max(names.Count, values.Count); index++)
        {
            sheet.Ensure(height);
            if (index < names.Count)
                sheet.Say(PaperFace.Strong, names[index], PaperSheet.Left, sheet.Y);
            if (index < values.Count)
                sheet.Say(PaperFace.Body, values[index], PaperSheet.Left + at, sheet.Y);
            sheet.Y += height;
        }
    }
}
