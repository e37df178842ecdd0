using Cohort.Cohorts.Contracts;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Attendance;

public sealed class SheetPaperTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_closed_sheet_and_its_week_are_printed_and_read_back()
    {
        var known = await Known.Of(host);
        var half = (await ClosedSheets.Past(host, known))[0];
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var here = $"/promos/{known.Ain}/attendance/{half.Date:yyyy-MM-dd}/{(half.Part == DayPart.Morning ? "morning" : "afternoon")}/print";
        var blank = await trainer.Get(here);
        blank.Text.ShouldContain("Brouillon");
        (await Pdf(trainer, $"{here}?handler=Pdf")).ShouldContain("Brouillon");

        var number = await ClosedSheets.Close(host, known, half, ClosedSheets.Usual);
        var people = (await ClosedSheets.Read(host, known, half)).Facts.Lines;
        people.Count.ShouldBeGreaterThan(3);
        var text = await Pdf(trainer, $"{here}?handler=Pdf");
        foreach (var one in people)
            text.ShouldContain(one.Name.Split(' ')[^1]);
        text.ShouldContain($"Feuille n° {number} du registre");
        text.ShouldContain("SHA-256");
        text.ShouldContain($"/check/{number}/");
        text.ShouldContain("AJ (absence");
        text.ShouldContain("arrivée à");
        text.ShouldContain("non signé");
        text.ShouldNotContain("Brouillon");
        var page = await trainer.Get(here);
        page.Code.ShouldBe(200);
        page.Text.ShouldContain("SHA-256");

        var week = $"/promos/{known.Ain}/attendance/week?of={half.Date:yyyy-MM-dd}";
        (await trainer.Get(week)).Page.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThanOrEqualTo(people.Count);
        (await Pdf(trainer, $"{week}&handler=Pdf")).ShouldContain("AJ");
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Get(here)).Code.ShouldBe(403);
        (await trainee.Get(week)).Code.ShouldBe(403);
    }

    private static async Task<string> Pdf(Visitor visitor, string path)
    {
        using var answer = await visitor.Fetch(path);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        return string.Join(' ', (await PdfText.Of(await answer.Content.ReadAsByteArrayAsync())).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }
}
