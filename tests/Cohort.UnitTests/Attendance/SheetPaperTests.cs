using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Papers;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Papers;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Facilities.Codes;
using Cohort.Facilities.Papers;
using Cohort.Kernel.Text;
using Cohort.Testing;

namespace Cohort.UnitTests.Attendance;

public sealed class SheetPaperTests
{
    private static readonly string[] Names = ["Élodie Ÿsaÿe", "Łukasz Œuvré", "Doğan Şahin", "Zoë Ångström", "Michał Œil"];
    private static readonly DateTime At = new(2026, 11, 24, 11, 40, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Thirty_five_names_come_back_whole_and_a_declared_presence_is_not_a_signed_one()
    {
        var lines = Enumerable.Range(0, 35).Select(index => Line($"{Names[index % Names.Length]}{index:00}", index % 2 == 0 ? Mark.Signed : Mark.Declared)).ToList();
        var drawn = new Dictionary<Guid, string> { [lines[0].Person] = "10,10 200,90;20,80 280,20", [lines[1].Person] = "0,0 300,100" };
        var pdf = new SheetPaper(Sheet(lines, drawn), "https://cohort.example/check/12/abcdefabcdef", new Texts([])).Write();
        var pages = (await PdfText.Of(pdf)).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join(' ', pages);
        pages.Length.ShouldBeGreaterThan(1);
        foreach (var (index, page) in pages.Index())
            page.ShouldContain($"page {index + 1} of {pages.Length}");
        foreach (var one in lines)
            text.ShouldContain(one.Name.Split(' ')[1]);
        foreach (var one in Names)
            text.ShouldContain(one.Split(' ')[0]);
        text.Split("not signed").Length.ShouldBeGreaterThan(17);
        text.ShouldContain("https://cohort.example/check/12/abcdefabcdef");
    }

    [Fact]
    public void A_stroke_is_fitted_and_what_cannot_be_read_is_left_out()
    {
        var lines = HandStroke.Fit("0,0 300,100;x,y 5,5;900,-4 30,10", 10, 20, 60, 20).ToList();
        lines.Count.ShouldBe(2);
        lines[0].ShouldBe([(10, 20), (70, 40)]);
        lines[1][0].ShouldBe((70, 20));
    }

    [Fact]
    public void A_code_has_its_three_corners()
    {
        var code = QrModules.Of("https://cohort.example/check/12/abcdefabcdef");
        const int quiet = 4;
        var last = code.Size - quiet - 7;
        ((code.Size - (2 * quiet) - 17) % 4).ShouldBe(0);
        foreach (var (row, column) in new[] { (quiet, quiet), (quiet, last), (last, quiet) })
            (code[row, column] && code[row + 6, column + 6] && code[row + 3, column + 3] && !code[row + 1, column + 1]).ShouldBeTrue();
        Enumerable.Range(0, code.Size).ShouldAllBe(at => !code[0, at] && !code[at, 0], "the quiet zone");
    }

    [Theory]
    [InlineData(420, "7,00")]
    [InlineData(195, "3,25")]
    [InlineData(0, "0,00")]
    [InlineData(74_025, "1233,75")]
    public void Hours_are_decimal_hundredths(int minutes, string hours) => PaperWords.Hours(minutes).ShouldBe(hours);

    [Fact]
    public void The_certificate_says_the_words_of_the_ministry()
    {
        var content = new CertificateContent(1, "Zoë Ångström", "", "La Fabrique", "", "", "Bourg", "Médiateur numérique", Nature.Validation, new(2026, 9, 1), new(2026, 11, 24), 420, 2, false, "Europe/Paris", At);
        Speech.In("en", () => CertificateText.When(content)).ShouldBe("qui s’est déroulée du 01/09/2026 au 24/11/2026 pour une durée de 7,00 heures.");
        CertificateText.Before(content).ShouldContain("M./Mme Zoë Ångström");
        CertificateText.Before(content with { Employer = "Mairie" }).ShouldContain("M./Mme Zoë Ångström, salarié(e) de l’entreprise Mairie");
        CertificateText.Boxes(content).ShouldBe(["☐ action de formation", "☐ bilan de compétences", "☒ action de VAE", "☐ action de formation par apprentissage"]);
    }

    private static LineContent Line(string name, Mark mark) => new(Guid.CreateVersion7(), name, "Mairie d’Ambérieu", mark, 210, 210, null, null, mark == Mark.Signed ? At : null, null, mark == Mark.Signed ? Means.Tablet : null, "", mark == Mark.Signed ? Said.Nothing : Said.Declared, "", "", false, "", null, mark == Mark.Signed ? "" : "Camille Roy");

    private static SheetOnPaper Sheet(IReadOnlyList<LineContent> lines, Dictionary<Guid, string> drawn) => new(
        new SheetContent(1, 12, new("La Fabrique", "73282932000074", "84 01 00000 01", "Bourg"), new("Médiateur numérique", "C-12", "OPCO", Guid.Empty, "Promo", "Europe/Paris"), new(2026, 11, 24), DayPart.Morning, 540, 750, 210, [new("Accueillir", 540, 210, false, "Salle A", ["Camille Roy"])], [new(null, "Camille Roy", At, Means.Account)], lines, [], At, "Camille Roy"),
        new string('a', 64),
        [],
        drawn,
        At);
}
