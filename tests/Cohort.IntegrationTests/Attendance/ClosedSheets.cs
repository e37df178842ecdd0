using Cohort.Attendance.Model.Checks;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

/// <summary>Closes sheets of past half-days by the commands people send; only the counter-signature, whose time is over, is written down.</summary>
internal static class ClosedSheets
{
    /// <summary>The half-days at the centre before the day of the cast, the last first.</summary>
    public static async Task<IReadOnlyList<HalfDayCard>> Past(CohortFactory host, Known known) =>
        [.. (await host.AsHouse(new GetCalendar(known.Ain, null, FakeClock.Today.AddDays(-1)))).Where(one => one.Kind == HalfDayKind.Centre).Reverse()];

    public static Task<GetSheet.Answer> Read(CohortFactory host, Known known, HalfDayCard half) =>
        host.As(Cast.Trainer, new GetSheet { Cohort = known.Ain, Date = half.Date, Part = half.Part });

    /// <summary>Says of each trainee what is given, and closes the sheet; answers its number.</summary>
    public static async Task<int> Close(CohortFactory host, Known known, HalfDayCard half, Func<SheetLine, int, SayPresence> say)
    {
        foreach (var (index, line) in (await Read(host, known, half)).Facts.Lines.Index())
        {
            var said = say(line, index);
            (said.Cohort, said.Date, said.Part, said.Person) = (known.Ain, half.Date, half.Part, line.Person);
            await host.As(Cast.Trainer, said);
        }

        await host.Read(async db =>
        {
            var sheet = await db.Set<Sheet>().SingleAsync(one => one.CohortId == known.Ain && one.Date == half.Date && one.Part == half.Part);
            var trainer = await db.Set<Person>().Where(one => one.Email == Cast.Trainer).Select(one => one.Id).SingleAsync();
            db.Add(new SheetSignature(Guid.CreateVersion7(), sheet, trainer, Place.Leader, Means.Paper, host.Clock.GetUtcNow().UtcDateTime));
            return await db.SaveChangesAsync();
        });
        return await Seal(host, known.Ain, half.Date, half.Part);
    }

    /// <summary>Closes a sheet as somebody does who read what the checks found.</summary>
    public static async Task<int> Seal(CohortFactory host, Guid cohort, DateOnly date, DayPart part)
    {
        var checks = await host.As(Cast.Trainer, new GetChecks { Cohort = cohort, Date = date, Part = part });
        return await host.As(Cast.Trainer, new SealSheet { Cohort = cohort, Date = date, Part = part, Read = checks.State, Warned = string.Join(',', SheetChecks.Names(checks.Warnings)), HaveRead = true });
    }

    /// <summary>Everybody was there; the first came an hour late, the second was absent.</summary>
    public static SayPresence Usual(SheetLine line, int index) => index switch
    {
        0 => new SayPresence { Said = Said.Declared, Arrived = new TimeOnly(10, 0) },
        1 => new SayPresence { Said = Said.Absent, Reason = "Rendez-vous", IsJustified = true, PaperSeen = true },
        _ => new SayPresence { Said = Said.Declared },
    };
}
