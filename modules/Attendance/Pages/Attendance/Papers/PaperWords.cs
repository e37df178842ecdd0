using System.Globalization;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Papers;
using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>What stands on papers, in words.</summary>
internal static class PaperWords
{
    /// <summary>The mark of a cell. A presence that was declared or proved never looks like one that was signed.</summary>
    public static string Mark(Mark mark, bool justified) => mark switch
    {
        Model.Sheets.Mark.Signed => "P",
        Model.Sheets.Mark.Declared => "D",
        Model.Sheets.Mark.Proved => "PR",
        Model.Sheets.Mark.Absent => justified ? "AJ" : "AN",
        _ => "",
    };

    /// <summary>Key of the texts for the nature of an action.</summary>
    public static string Nature(Nature nature) => nature switch
    {
        Model.Papers.Nature.SkillsReview => "skills review",
        Model.Papers.Nature.Validation => "validation of experience",
        Model.Papers.Nature.Apprenticeship => "training by apprenticeship",
        _ => "training",
    };

    public static string Legend(Texts texts) =>
        texts["P: signed by the person. D: declared by a trainer, not signed. PR: proved otherwise, not signed. AJ: absent, justified. AN: absent, not justified."];

    public static string Standing(Texts texts, Mark mark, bool justified) =>
        texts["{0} ({1})", Mark(mark, justified), texts[mark == Model.Sheets.Mark.Absent ? justified ? "absent, justified" : "absent, not justified" : SheetWords.Mark(mark)]];

    /// <summary>What proves, or excuses: the act of signing, or who says what.</summary>
    public static string Proof(Texts texts, LineContent line, TimeZoneInfo zone)
    {
        var parts = new List<string>();
        if (line.SignedAt is { } at)
            parts.Add(texts["{0}, {1}", Dates.Instant(at, zone, texts), texts[SheetWords.Means(line.Means ?? Means.Account)]]);
        if (line.OwnAt is { } own)
            parts.Add(texts["made without a network on {0}", Dates.Instant(own, zone, texts)]);
        if (line.Mark is not Model.Sheets.Mark.Signed and not Model.Sheets.Mark.Missing && line.SaidBy.Length > 0)
            parts.Add(texts["said by {0}", line.SaidBy]);
        parts.AddRange(new[] { line.Proof, line.Reason }.Where(one => one.Length > 0));
        if (line.SeenBy.Length > 0 && line.SeenOn is { } seen)
            parts.Add(texts["paper seen by {0} on {1}", line.SeenBy, Dates.Numeric(seen)]);
        return string.Join(". ", parts);
    }

    /// <summary>"came at 9 h 20", "left at 11 h".</summary>
    public static string Times(Texts texts, LineContent line) => string.Join(", ", new[]
    {
        line.ArrivedAt is { } came ? texts["came at {0}", Dates.Time(came)] : "",
        line.LeftAt is { } left ? texts["left at {0}", Dates.Time(left)] : "",
    }.Where(one => one.Length > 0));

    /// <summary>Hours as the ministry's certificate counts them: decimal hundredths, "7,00".</summary>
    public static string Hours(int minutes) => (minutes / 60m).ToString("0.00", CultureInfo.GetCultureInfo("fr-FR"));
}
