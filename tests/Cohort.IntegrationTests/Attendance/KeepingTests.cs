using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Papers;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Papers;
using Cohort.Facilities.Files;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

public sealed class KeepingTests
{
    [Fact]
    public async Task After_its_years_a_promo_loses_its_papers_and_the_register_still_holds()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var halves = await ClosedSheets.Past(host, known);
        await ClosedSheets.Close(host, known, halves[0], ClosedSheets.Usual);
        var number = await ClosedSheets.Close(host, known, halves[1], ClosedSheets.Usual);
        await host.As(Cast.Trainer, new Cohort.Attendance.Pages.Attendance.Certificates.IssueCertificate { Cohort = known.Ain, Person = await host.Read(db => db.Set<SealedLine>().Select(one => one.PersonId).FirstAsync()), Id = Guid.CreateVersion7(), From = halves[^1].Date, To = FakeClock.Today });
        var sheet = await host.Read(db => db.Set<ChainLink>().OrderBy(one => one.Number).Select(one => one.SheetId).FirstAsync());
        await host.Read(async db =>
        {
            db.Add(new Attachment(Guid.CreateVersion7(), known.Ain, sheet, "Feuille signée.pdf", known.Fatou, DateTime.UnixEpoch) { Hash = "a", Type = "application/pdf" });
            return await db.SaveChangesAsync();
        });
        (await host.Run("EraseOldAttendance")).ShouldBe(0);
        (await host.As(Cast.Coordinator, new GetKeeping())).Soon.ShouldBeEmpty();

        host.Clock.Pass(TimeSpan.FromDays(365 * 5));
        (await host.Run("EraseOldAttendance")).ShouldBe(1);
        (await host.Read(db => db.Set<Certificate>().CountAsync())).ShouldBe(0);
        (await host.Read(db => db.Set<SealedLine>().CountAsync())).ShouldBeGreaterThan(0);
        (await host.As(Cast.Coordinator, new GetKeeping())).Erased.ShouldHaveSingleItem().Certificates.ShouldBe(1);

        host.Clock.Pass(TimeSpan.FromDays(365 * 3));
        (await host.As(Cast.Coordinator, new GetKeeping())).Soon.ShouldHaveSingleItem().Sheets.ShouldBe(2);
        (await host.Run("EraseOldAttendance")).ShouldBe(2);
        (await host.Run("EraseOldAttendance")).ShouldBe(0);
        (await host.Read(db => db.Set<SealedLine>().CountAsync())).ShouldBe(0);
        (await host.Read(db => db.Set<SheetSignature>().CountAsync())).ShouldBe(0);
        (await host.Read(db => db.Set<SheetEntry>().CountAsync())).ShouldBe(0);
        (await host.Read(db => db.Set<Sheet>().CountAsync())).ShouldBe(0);
        (await host.Read(db => db.Set<Attachment>().CountAsync(one => one.OwnerId == sheet))).ShouldBe(0, "the scan went with its sheet");
        var erased = (await host.As(Cast.Coordinator, new GetKeeping())).Erased[0];
        (erased.Links, erased.Until).ShouldBe((2, number));
        await Holds(host);
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        (await coordinator.Get("/upkeep/attendance-keeping")).Page.QuerySelectorAll("tbody tr").Length.ShouldBe(3, "what goes, and two lines of what went");
    }

    private static async Task Holds(CohortFactory host)
    {
        var before = Chained.Nothing;
        foreach (var link in await host.Read(db => db.Set<ChainLink>().OrderBy(one => one.Number).ToListAsync()))
        {
            link.Content.ShouldBeEmpty();
            link.Previous.ShouldBe(before);
            Chained.HashOf(link.Number, link.Kind, link.At, link.Previous, link.ContentHash).ShouldBe(link.Hash);
            before = link.Hash;
        }
    }
}
