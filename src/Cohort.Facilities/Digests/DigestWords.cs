using System.Globalization;
using Cohort.Facilities.Mail;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Facilities.Digests;

/// <summary>Writes the digest as it is read: a title, then a few lines, each with its address.</summary>
internal sealed class DigestWords(SiteAddress site, Texts texts)
{
    private const int Longest = 8000;

    /// <summary>The letter, in the current language.</summary>
    public Letter Say(DigestContext context, IReadOnlyList<DigestSection> sections) => new(
        context.From == context.To ? texts["Your day, {0}", Dates.Day(context.From)] : texts["Your week, {0}", Inside(Dates.Range(context.From, context.To))],
        Short.Of(string.Join("\n\n", sections.Select(Section)), Longest),
        texts["Open Cohort"],
        "/")
    {
        MayBeStopped = true,
    };

    /// <summary>Inside a sentence a range does not begin with a capital.</summary>
    private static string Inside(string range) => char.ToLower(range[0], CultureInfo.CurrentCulture) + range[1..];

    private string Section(DigestSection section) => string.Join('\n',
        [section.Title(), .. section.Lines().Select(one => $"– {Short.Of(one.Text.ReplaceLineEndings(" "), 200)}\n  {site.Of(one.Path)}"), .. section.More > 0 ? [$"– {texts["and {0} more", section.More]}"] : Array.Empty<string>()]);
}
