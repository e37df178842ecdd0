using Cohort.Attendance.Model.Papers;
using Cohort.Facilities;
using Cohort.Facilities.Papers;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Attendance.Pages.Attendance.Certificates;

/// <summary>A certificate on paper: in French, whoever reads it, for it goes to the funder.</summary>
internal static class CertificatePaper
{
    /// <summary>"édition 2, données du 24/11/2026 à 9 h 31".</summary>
    public static string Foot(Issued one, Texts texts) => Speech.In("fr", () =>
        $"{CertificateText.Kind(one.Content)}, édition {one.Edition}, données du {Dates.Instant(one.Content.DataAt, TimeZoneInfo.FindSystemTimeZoneById(one.Content.Zone), texts)}");

    public static string FileName(Issued one) => PaperTerms.FileName("pdf", "certificat", one.Content.Name, $"edition-{one.Edition}");

    public static byte[] Write(Issued one, Texts texts) => Speech.In("fr", () =>
    {
        var content = one.Content;
        var paper = new Paper(new PaperTerms($"{CertificateText.Title}, {content.Name}", Foot(one, texts), (page, of) => $"page {page}/{of}") { Language = "fr", Subject = content.Title }).Title(CertificateText.Title);
        foreach (var line in CertificateText.Before(content))
            paper.Text(line);
        paper.Section(CertificateText.NatureIs);
        foreach (var box in CertificateText.Boxes(content))
            paper.Text(box);
        paper.Text(CertificateText.When(content), PaperTone.Strong).Text(CertificateText.Keeping).Text(CertificateText.Made(content, one.At)).Section(CertificateText.Stamp).Text(CertificateText.Signer(content));
        return paper.Write();
    });
}
