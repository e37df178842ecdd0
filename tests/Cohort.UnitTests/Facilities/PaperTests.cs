using Cohort.Facilities.Papers;
using Cohort.Testing;

namespace Cohort.UnitTests.Facilities;

public sealed class PaperTests
{
    private static readonly string[] Names = ["Élodie Ÿsaÿe", "Łukasz Œuvré-Cœur", "Doğan Şahin", "Zoë d’Ångström", "Ñuñez Ðorđe"];
    private static readonly PaperTerms Terms = new("Feuille d’émargement", "version 1, données du 24/11/2026", (page, of) => $"page {page} sur {of}");

    [Fact]
    public async Task Thirty_five_trainees_over_two_pages_come_back_whole_and_the_head_twice()
    {
        var rows = Enumerable.Range(0, 35).Select(index => (IReadOnlyList<string>)[$"{index + 1}", $"{Names[index % Names.Length]} {index + 1}", "présent", ""]).ToList();
        var pdf = new Paper(Terms).Title("Feuille d’émargement").Table(new PaperTable([new("N°", .3), new("Nom", 2), new("Matin"), new("Signature", 2)], rows) { LeastRow = 24 }).Write();
        var pages = (await PdfText.Of(pdf)).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        pages.Length.ShouldBe(2);
        for (var index = 0; index < 35; index++)
            pages.Count(one => one.Contains($"{Names[index % Names.Length]} {index + 1} ", StringComparison.Ordinal)).ShouldBe(1, Names[index % Names.Length]);
        pages.ShouldAllBe(one => one.Contains("Signature") && one.Contains("données du 24/11/2026"));
        pages[1].ShouldContain("page 2 sur 2");
    }

    [Fact]
    public async Task A_row_higher_than_a_page_goes_on_and_loses_nothing()
    {
        var words = string.Join(' ', Enumerable.Range(0, 3000).Select(index => $"mot{index}"));
        var text = await PdfText.Of(new Paper(Terms).Table(new PaperTable([new("Quoi"), new("Long", 2)], [["a", words], ["b", "fin"]])).Write());
        Enumerable.Range(0, 3000).Where(index => !text.Contains($"mot{index}", StringComparison.Ordinal)).ShouldBeEmpty();
        text.ShouldContain("fin");
    }

    [Fact]
    public void Lines_break_at_spaces_only_and_what_is_wider_than_a_line_is_cut()
    {
        PaperLines.Wrap("oui\u00a0! non\u00a0?", 5, one => one.Length).ShouldBe(["oui\u00a0!", "non\u00a0?"]);
        PaperLines.Wrap("https://x.example/abc", 8, one => one.Length).ShouldBe(["https://", "x.exampl", "e/abc"]);
        PaperLines.Wrap("e\u0301te\u0301\r\n\r\nfin", 9, one => one.Length).ShouldBe(["été", "", "fin"]);
        PaperLines.Wrap("", 9, one => one.Length).ShouldBe([""]);
        PaperLines.Wrap("long", 0, one => one.Length).ShouldBe(["l", "o", "n", "g"]);
    }

    [Fact]
    public void The_name_of_a_file_is_plain() => PaperTerms.FileName("pdf", "Livret", "Élodie Œuvré", "2026-11-24").ShouldBe("livret-elodie-oeuvre-2026-11-24.pdf");
}
