using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Certificates;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.BrowserTests;

/// <summary>Sheets of the cast's promo that are signed and closed, and a certificate, for the pages that show them.</summary>
internal static class SomeSheets
{
    /// <summary>Closes what is over; answers the paths (after the promo's) of the first closed sheet, and the address where anybody checks it.</summary>
    public static async Task<(string Closed, string Check)> Close(CohortFactory factory)
    {
        var (cohort, trainee, trainer) = await factory.Read(async db =>
        {
            var fatou = await db.Set<Person>().FirstAsync(one => one.Email == Cast.Trainee);
            return ((await db.Set<Membership>().FirstAsync(one => one.PersonId == fatou.Id)).CohortId, fatou.Id, (await db.Set<Person>().FirstAsync(one => one.Email == Cast.Trainer)).Id);
        });
        await factory.AsHouse(new SeedDemoAttendance(cohort, new Dictionary<string, Guid>(StringComparer.Ordinal) { ["camille"] = trainer }));
        if (!await factory.Read(db => db.Set<Cohort.Attendance.Model.Papers.Certificate>().AnyAsync()))
            await factory.As(Cast.Trainer, new IssueCertificate { Cohort = cohort, Person = trainee, Id = Guid.CreateVersion7(), From = FakeClock.Today.AddDays(-60), To = FakeClock.Today });
        return await factory.Read(async db =>
        {
            var sheet = await db.Set<Sheet>().Where(one => one.Number != null).OrderBy(one => one.Number).FirstAsync();
            var link = await db.Set<ChainLink>().FirstAsync(one => one.Number == sheet.Number);
            return ($"/attendance/{sheet.Date:yyyy-MM-dd}/{(sheet.Part == DayPart.Morning ? "morning" : "afternoon")}", AttendanceLinks.Check(link.Number, link.Hash));
        });
    }
}
