using System.Globalization;
using System.Text;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>The proof for an auditor that feedback is asked for and answered: counts, means and replies; no name, no word of who answered.</summary>
internal static class FeedbackCsv
{
    public static byte[] Write(Texts texts, ListFeedback.Answer all)
    {
        var text = new StringBuilder("\uFEFF").Append(CsvCells.Line(
            ';', texts["Date"], texts["About"], texts["Kind"], texts["Answers"], texts["By name"], texts["Mean of the marks"], texts["Reply"], texts["Replied on"], texts["Days until the reply"])).Append("\r\n");
        foreach (var one in all.Lines.Where(one => one.Round.Took > 0).OrderBy(one => one.Round.Date))
        {
            DateOnly? replied = one.Round.RepliedAt is { } at ? LocalTime.Of(at, all.Promo.Zone).Date : null;
            text.Append(CsvCells.Line(
                ';', Day(one.Round.Date), one.Round.Name(texts), one.Round.Kind == FeedbackKind.Warm ? texts["End of the half-day"] : texts["Weeks later"], Number(one.Round.Took), Number(one.Round.Named),
                one.Mean?.ToString("0.0", CultureInfo.CurrentCulture), one.Round.Reply, replied is { } on ? Day(on) : "", replied is { } day ? Number(day.DayNumber - one.Round.Date.DayNumber) : "")).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Write(Texts texts, IEnumerable<Improvement> all, TimeZoneInfo zone)
    {
        var text = new StringBuilder("\uFEFF").Append(CsvCells.Line(';', texts["Kind"], texts["What"], texts["Opened on"], texts["For"], texts["Outcome"], texts["Closed on"], texts["Days"])).Append("\r\n");
        foreach (var one in all)
        {
            var opened = LocalTime.Of(one.At, zone).Date;
            DateOnly? closed = one.ClosedAt is { } at ? LocalTime.Of(at, zone).Date : null;
            text.Append(CsvCells.Line(
                ';', FeedbackSaid.Kind(texts, one.Kind), one.What, Day(opened), one.DueOn is { } due ? Day(due) : "", one.Outcome, closed is { } on ? Day(on) : "", closed is { } day ? Number(day.DayNumber - opened.DayNumber) : "")).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
