using System.Globalization;
using System.Text;
using Cohort.Kernel.Text;

namespace Cohort.Facilities.Papers;

/// <summary>What a paper is, and what stands at the foot of each page.</summary>
/// <param name="Title">Its title, also in its metadata.</param>
/// <param name="Foot">What stands at the left of the foot: which version, and of when its data is.</param>
/// <param name="PageOf">Words of a page's number and of how many there are.</param>
public sealed record PaperTerms(string Title, string Foot, Func<int, int, string> PageOf)
{
    /// <summary>Its language, as "fr" or "en".</summary>
    public string Language { get; init; } = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>What it is about, in its metadata.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Wider than high.</summary>
    public bool Landscape { get; init; }

    /// <summary>In the reader's language: "Livret d’alternance, version 1, données du 24/11/2026 à 9 h 31".</summary>
    /// <param name="texts">The words.</param>
    /// <param name="title">The title.</param>
    /// <param name="version">The version of the document's form.</param>
    /// <param name="dataOf">Of when its data is, in words.</param>
    public static PaperTerms Of(Texts texts, string title, int version, string dataOf)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new(title, texts["{0}, version {1}, as of {2}", title, version, dataOf], (page, of) => texts["page {0} of {1}", page, of]);
    }

    /// <summary>A name for its file, of letters, digits and hyphens that every system knows: "livret-fatou-diallo-2026-11-24.pdf".</summary>
    public static string FileName(string ending, params ReadOnlySpan<string> parts)
    {
        var name = new StringBuilder();
        foreach (var part in parts)
        {
            foreach (var one in $"{(name.Length > 0 ? "-" : "")}{SearchText.Normalise(part)}")
            {
                if (char.IsAsciiLetterOrDigit(one))
                    name.Append(one);
                else if (name.Length > 0 && name[^1] != '-')
                    name.Append('-');
            }
        }

        var plain = name.ToString().Trim('-');
        return $"{(plain.Length > 0 ? plain : "paper")}.{ending}";
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Head">Its head, repeated on each page.</param>
/// <param name="Share">How wide it is beside the others.</param>
public sealed record PaperColumn(string Head, double Share = 1);

/// <summary>A table: as many cells in each row as there are columns.</summary>
public sealed record PaperTable(IReadOnlyList<PaperColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The least height of a row, in points: room to sign by hand.</summary>
    public double LeastRow { get; init; }

    /// <summary>For each row what was drawn by hand, in its last column: lines "x,y x,y;…" on a field of 300 by 100, or empty.</summary>
    public IReadOnlyList<string> Strokes { get; init; } = [];
}
