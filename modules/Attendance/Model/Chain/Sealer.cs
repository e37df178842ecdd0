using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Pipeline;

namespace Cohort.Attendance.Model.Chain;

/// <summary>Closes a sheet inside a command that made sure that it may be closed: a link of the register, the rows that repeat it, and the fact that others hear of.</summary>
internal sealed class Sealer(AttendanceDb db, Register register, SheetWriter writer, UnitOfWork work)
{
    /// <summary>Closes it; answers its number.</summary>
    /// <param name="facts">The sheet as it stands.</param>
    /// <param name="by">Who closes it: id and name.</param>
    /// <param name="warnings">Names of what the checks found.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<int> Seal(SheetFacts facts, (Guid Id, string Name) by, IReadOnlyList<string> warnings, CancellationToken stop)
    {
        var (promo, sheet) = (facts.Half.Promo, facts.Sheet);
        var terms = await writer.Terms(promo, stop);
        SheetContent? written = null;
        var link = await register.Append(LinkKind.Sheet, promo.Id, sheet.Id, (number, now) => Chained.Write(written = SheetWriter.Write(facts, terms, number, now, by.Name) with { Warnings = warnings }), stop);
        sheet.Seal(link.Number, by.Id, link.At);
        foreach (var line in written!.Lines)
            db.Lines.Add(new SealedLine(link.Number, sheet.Id, promo.Id, line.Person, sheet.Date, sheet.Part) { Mark = line.Mark, Expected = line.Expected, Minutes = line.Minutes, IsJustified = line.IsJustified });
        work.Raise(new SheetSealed(promo.Id, sheet.Date, sheet.Part == DayPart.Afternoon, link.Number, [.. written.Lines.Select(SheetWriter.Presence)]));
        return link.Number;
    }
}
