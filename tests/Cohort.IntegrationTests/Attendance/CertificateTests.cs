using System.IO.Compression;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Papers;
using Cohort.Attendance.Pages.Attendance.Certificates;
using Cohort.Attendance.Pages.Attendance.Papers;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

public sealed class CertificateTests
{
    [Fact]
    public async Task Hours_are_those_of_the_sheets_with_absence_lateness_and_correction()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        foreach (var half in (await ClosedSheets.Past(host, known)).Take(3))
            await ClosedSheets.Close(host, known, half, ClosedSheets.Usual);
        var before = await host.As(Cast.Trainer, new GetCertificates(known.Ain));
        before.Lacks.Count.ShouldBe(3);
        var sums = await host.Read(db => db.Set<SealedLine>().GroupBy(one => one.PersonId).Select(one => new { one.Key, Sum = one.Sum(line => line.Minutes) }).ToDictionaryAsync(one => one.Key, one => one.Sum));
        sums.Values.Distinct().Count().ShouldBeGreaterThan(1, "somebody was late, somebody absent");
        foreach (var row in before.Rows.Where(one => sums.ContainsKey(one.Person.Id)))
            row.Person.Minutes(DateOnly.MinValue, DateOnly.MaxValue).ShouldBe(sums[row.Person.Id], row.Person.Name);
        before.Rows.ShouldContain(one => one.Person.Missing.Count > 0);

        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var here = $"/promos/{known.Ain}/certificates/{known.Fatou}";
        var page = await trainer.Get(here);
        (await trainer.Send(page, "#issue", ("Form.To", "2030-01-01"))).Code.ShouldBe(422);
        (await trainer.Send(page, "#issue")).Code.ShouldBe(302);
        (await trainer.Send(page, "#issue")).Code.ShouldBe(302);
        var first = (await host.Read(db => db.Set<Certificate>().ToListAsync())).ShouldHaveSingleItem();
        Issued.Of(first)!.Content.Minutes.ShouldBe(sums[known.Fatou]);

        // A line was corrected since.
        await host.Read(async db =>
        {
            var line = await db.Set<SealedLine>().AsTracking().Where(one => one.PersonId == known.Fatou).FirstAsync();
            (line.Minutes, line.CorrectedIn) = (line.Minutes == 15 ? 30 : 15, 99);
            return await db.SaveChangesAsync();
        });
        (await host.As(Cast.Trainer, new GetCertificates(known.Ain))).Rows.Single(one => one.Person.Id == known.Fatou).HasChanged.ShouldBeTrue();
        await trainer.Send(await trainer.Get(here), "#issue");
        var second = (await host.As(Cast.Trainee, new GetCertificate(known.Ain, known.Fatou, null))).Shown!;
        second.Edition.ShouldBe(2);
        second.Content.Minutes.ShouldNotBe(sums[known.Fatou]);

        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Get(here)).Text.ShouldContain("atteste que");
        (await trainee.Get($"{here}?edition=1")).Code.ShouldBe(200);
        (await trainee.Get($"{here}?edition=3")).Code.ShouldBe(404);
        (await trainee.Get($"/promos/{known.Ain}/certificates/{sums.Keys.First(one => one != known.Fatou)}")).Code.ShouldBe(404);
        using var pdf = await trainee.Fetch($"{here}?handler=Pdf");
        var text = string.Join(' ', (await PdfText.Of(await pdf.Content.ReadAsByteArrayAsync())).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        text.ShouldContain($"pour une durée de {PaperWords.Hours(second.Content.Minutes)} heures.");
        text.ShouldContain("édition 2, données du 24/11/2026");
        text.ShouldContain("☒ action de formation");
    }

    [Fact]
    public async Task All_at_once_are_issued_beside_the_page_and_come_in_one_file()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await ClosedSheets.Close(host, known, (await ClosedSheets.Past(host, known))[0], ClosedSheets.Usual);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var here = $"/promos/{known.Ain}/certificates";
        (await trainer.Send(await trainer.Get(here), "#all-form")).Location.ShouldStartWith("/work/");
        await host.Run("RunWork");
        var count = await host.Read(db => db.Set<Certificate>().CountAsync());
        count.ShouldBeGreaterThan(3);
        await trainer.Send(await trainer.Get(here), "#all-form");
        await host.Run("RunWork");
        (await host.Read(db => db.Set<Certificate>().CountAsync())).ShouldBe(count, "nothing changed, nothing is issued again");
        using var zip = await trainer.Fetch($"{here}?handler=Zip");
        using var archive = new ZipArchive(await zip.Content.ReadAsStreamAsync());
        archive.Entries.Count.ShouldBe(count);
        archive.Entries.ShouldAllBe(one => one.FullName.EndsWith("-edition-1.pdf", StringComparison.Ordinal) && one.Length > 1000);
    }
}
