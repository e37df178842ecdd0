using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

/// <summary>The morning of the cast's day: 9 h 31 in Paris, and open for signing.</summary>
internal sealed record Room(CohortFactory Host, Guid Cohort, Guid Fatou, string Outsider)
{
    public string Sheet { get; } = AttendanceLinks.Sheet(Cohort, FakeClock.Today, afternoon: false);

    public static async Task<Room> Of(CohortFactory host)
    {
        var known = await Known.Of(host);
        return new Room(host, known.Ain, known.Fatou, known.Outsider);
    }

    /// <summary>What was signed of the morning, as rows.</summary>
    public Task<List<SheetSignature>> Signed() => Host.Read(db => db.Set<SheetSignature>().AsNoTracking().OrderBy(one => one.At).ToListAsync());

    public Task<Sheet> Row() => Host.Read(db => db.Set<Sheet>().AsNoTracking().SingleAsync(one => one.CohortId == Cohort && one.Date == FakeClock.Today && one.Part == DayPart.Morning));

    /// <summary>The trainer shows the code; answers the six digits of now.</summary>
    public async Task<string> Show(Visitor trainer)
    {
        var page = await trainer.Get(Sheet + "/room");
        if (page.Page.QuerySelector(".room-code") is null)
            page = await trainer.Follow(await trainer.Send(page, "form"));
        return string.Concat(page.Said(".room-code")!.Where(char.IsDigit));
    }
}
