using System.Globalization;
using Cohort.Attendance.Model.Chain;
using Cohort.Facilities.Papers;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>A week on paper, wider than high: a line for each trainee, a column for each half-day.</summary>
internal static class WeekPaper
{
    /// <summary>Counts the forms this paper has had.</summary>
    private const int Form = 1;

    public static string Title(GetWeek.Answer week, Texts texts) => texts["Attendance, week of {0}", Dates.Numeric(week.Monday)];

    public static string Head(GetWeek.Half half, Texts texts) => $"{Dates.Short(half.Date)}, {texts[SheetWords.Part(half.Part)].ToLower(CultureInfo.CurrentCulture)}";

    public static string Sheet(GetWeek.Half half, Texts texts) => half.Number is { } number ? texts["sheet {0}", number] : texts["not closed"];

    public static string Cell(SealedLine? line) => line is null ? "" : line.Minutes > 0
        ? $"{PaperWords.Mark(line.Mark, line.IsJustified)} {Minutes.Format(line.Minutes, CultureInfo.CurrentCulture)}{(line.CorrectedIn is null ? "" : "*")}"
        : $"{PaperWords.Mark(line.Mark, line.IsJustified)}{(line.CorrectedIn is null ? "" : "*")}";

    public static byte[] Write(GetWeek.Answer week, Texts texts)
    {
        var terms = PaperTerms.Of(texts, Title(week, texts), Form, Dates.Instant(week.ReadAt, week.Promo.Zone, texts)) with { Landscape = true, Subject = week.Terms.Action.Title };
        var paper = new Paper(terms).Title(Title(week, texts)).Pairs(new[] { (texts["Action"], week.Terms.Action.Title), (texts["Training body"], week.Terms.Provider.Name), ("SIRET", Siret.Spaced(week.Terms.Provider.Siret)), (texts["Funder"], week.Terms.Action.Funder) }.Where(one => one.Item2.Length > 0));
        if (week.Halves.Count == 0)
            return paper.Text(texts["The promo is not at the centre this week."]).Write();
        return paper
            .List(week.Halves.Select(one => $"{Head(one, texts)} ({Sheet(one, texts)}){(one.Titles.Length > 0 ? $" {one.Titles}" : "")}"))
            .Table(new PaperTable([new(texts["Name"], 2.4), .. week.Halves.Select(one => new PaperColumn(Head(one, texts))), new(texts["In all"], .9)], [.. week.Rows.Select(row => (IReadOnlyList<string>)[row.Employer.Length > 0 ? $"{row.Name}\n{row.Employer}" : row.Name, .. row.Cells.Select(Cell), Minutes.Format(row.Minutes, CultureInfo.CurrentCulture)])]))
            .Text(PaperWords.Legend(texts), PaperTone.Aside).Text(texts["*: corrected since the sheet was closed. The sheet of each half-day says when and why."], PaperTone.Aside).Write();
    }
}
