using System.Diagnostics.CodeAnalysis;

namespace Cohort.Attendance.Model.Chain;

/// <summary>A sealed sheet as the register has it: its own link, and the lines that correct it. Pure.</summary>
/// <param name="Link">The link of the sheet.</param>
/// <param name="Content">What it says; null once its time of keeping is over, or when it can no longer be read.</param>
/// <param name="Corrections">What corrects it, oldest first.</param>
/// <param name="IsWhole">What is kept has the hash that was sealed; the check of the whole register says more.</param>
internal sealed record SealedSheet(ChainLink Link, SheetContent? Content, IReadOnlyList<CorrectionContent> Corrections, bool IsWhole)
{
    /// <summary>The links of one sheet, put together.</summary>
    public static SealedSheet Of(IReadOnlyCollection<ChainLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        var link = links.Single(one => one.Kind == LinkKind.Sheet);
        var corrections = links.Where(one => one.Kind == LinkKind.Correction).OrderBy(one => one.Number).ToList();
        return new SealedSheet(
            link,
            Chained.Read<SheetContent>(link.Content),
            [.. corrections.Select(one => Chained.Read<CorrectionContent>(one.Content)).OfType<CorrectionContent>()],
            links.All(one => one.ErasedAt is not null || one.ContentHash == Chained.Hash(one.Content)));
    }

    /// <summary>What corrects one trainee's line, oldest first.</summary>
    public IEnumerable<CorrectionContent> Of(Guid person) => Corrections.Where(one => one.Person == person);

    /// <summary>What holds of one line now.</summary>
    public StandingContent Standing(LineContent line) => Of(line.Person).LastOrDefault()?.After ?? new StandingContent(line.Mark, line.Minutes, line.IsJustified);

    /// <summary>Number of the last link that says something of this line: what a correction is made against.</summary>
    public int LastOf(Guid person) => Of(person).LastOrDefault()?.Number ?? Link.Number;

    /// <summary>The lines that were sealed, and those of trainees whom a correction named first.</summary>
    public IReadOnlyList<LineContent> Lines => Content is not { } content ? [] : [.. content.Lines, .. Corrections.DistinctBy(one => one.Person).Where(one => content.Lines.All(line => line.Person != one.Person)).Select(one => LineContent.NotNamed(one.Person, one.Name, content.Expected))];

    /// <summary>The line of a trainee.</summary>
    public bool Has(Guid person, [NotNullWhen(true)] out LineContent? line) => (line = Lines.FirstOrDefault(one => one.Person == person)) is not null;
}
