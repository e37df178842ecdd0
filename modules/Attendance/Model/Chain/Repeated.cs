using System.Globalization;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;

namespace Cohort.Attendance.Model.Chain;

/// <summary>What the rows that hours are counted from must say: the register, told again. Pure.</summary>
internal static class Repeated
{
    /// <summary>The rows against the register: one sentence for each that was edited, added or removed by hand.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<RegisterLink> links, IEnumerable<SealedLine> rows)
    {
        var told = Told(links);
        var silent = links.Where(one => one.Kind == LinkKind.Sheet && one.AsSheet is null).Select(one => one.Number).ToHashSet();
        foreach (var row in rows.OrderBy(one => one.Number))
        {
            if (told.Remove((row.Number, row.PersonId), out var line))
            {
                foreach (var fault in Differences(line, row))
                    yield return Say($"Sheet {row.Number}, {line.Name}: the table says {fault.Table} where the register says {fault.Register} ({fault.What}); somebody edited the row.");
            }
            else if (!silent.Contains(row.Number))
            {
                yield return Say($"Sheet {row.Number}: the table has a row for the person {row.PersonId} whom the register does not name.");
            }
        }

        foreach (var line in told.Values.OrderBy(one => one.Number))
            yield return Say($"Sheet {line.Number}, {line.Name}: the register names them, and their row is gone from the table.");
    }

    private static IEnumerable<(string What, string Table, string Register)> Differences(Line line, SealedLine row)
    {
        if (row.Mark != line.Mark)
            yield return ("mark", $"{row.Mark}", $"{line.Mark}");
        if (row.Minutes != line.Minutes)
            yield return ("minutes", Say($"{row.Minutes}"), Say($"{line.Minutes}"));
        if (row.Expected != line.Expected)
            yield return ("minutes expected", Say($"{row.Expected}"), Say($"{line.Expected}"));
        if (row.IsJustified != line.IsJustified)
            yield return ("justified", row.IsJustified ? "yes" : "no", line.IsJustified ? "yes" : "no");
        if (row.CorrectedIn != line.CorrectedIn)
            yield return ("last correction", Say($"{row.CorrectedIn ?? 0}"), Say($"{line.CorrectedIn ?? 0}"));
        if (row.Date != line.Date || row.Part != line.Part)
            yield return ("half-day", Say($"{row.Date:yyyy-MM-dd} {row.Part}"), Say($"{line.Date:yyyy-MM-dd} {line.Part}"));
        if (row.CohortId != line.Cohort || row.SheetId != line.Sheet)
            yield return ("promo or sheet", Say($"{row.CohortId} {row.SheetId}"), Say($"{line.Cohort} {line.Sheet}"));
    }

    private static Dictionary<(int Sheet, Guid Person), Line> Told(IReadOnlyList<RegisterLink> links)
    {
        var (told, sheets) = (new Dictionary<(int, Guid), Line>(), new Dictionary<int, (RegisterLink Link, SheetContent Content)>());
        foreach (var link in links.OrderBy(one => one.Number))
        {
            if (link.AsSheet is { Lines: not null } sheet)
            {
                sheets[link.Number] = (link, sheet);
                foreach (var one in sheet.Lines)
                    told[(link.Number, one.Person)] = new Line(link.Number, one.Name, link.Cohort, link.Sheet, sheet.Date, sheet.Part, one.Mark, one.Expected, one.Minutes, one.IsJustified, null);
            }
            else if (link.AsCorrection is { After: not null } correction && sheets.TryGetValue(correction.Sheet, out var corrected))
            {
                // Of somebody whom the sheet did not name, the first correction makes the line.
                var line = told.GetValueOrDefault((correction.Sheet, correction.Person)) ?? new Line(correction.Sheet, correction.Name, corrected.Link.Cohort, corrected.Link.Sheet, corrected.Content.Date, corrected.Content.Part, Mark.Missing, corrected.Content.Expected, 0, false, null);
                told[(correction.Sheet, correction.Person)] = line with { Mark = correction.After.Mark, Minutes = correction.After.Minutes, IsJustified = correction.After.IsJustified, CorrectedIn = link.Number };
            }
        }

        return told;
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Line(int Number, string Name, Guid? Cohort, Guid? Sheet, DateOnly Date, DayPart Part, Mark Mark, int Expected, int Minutes, bool IsJustified, int? CorrectedIn);
}
