using Cohort.Attendance.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Certificates;

/// <summary>The certificates of one trainee: to issue, to read, to print, as a PDF.</summary>
internal sealed class CertificateModel : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [FromQuery(Name = "edition")]
    public int? Edition { get; set; }

    [BindProperty]
    public IssueCertificate Form { get; set; } = new();

    public GetCertificate.Answer Now { get; private set; } = null!;

    public string Here => $"{AttendanceLinks.Certificates(Cohort)}/{Person}";

    public override async Task Load()
    {
        Now = await Send(new GetCertificate(Cohort, Person, Edition));
        if (!WasSent())
            Form = new IssueCertificate { Id = Guid.CreateVersion7(), From = Now.Promo.StartsOn, To = Now.Today < Now.Promo.EndsOn ? Now.Today : Now.Promo.EndsOn, IsFinal = Now.Today >= Now.Promo.EndsOn };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person) = (Cohort, Person);
        var edition = await Send(Form);
        return Done($"{Here}?edition={edition}", L["Edition {0} is issued.", edition]);
    }

    public async Task<IActionResult> OnGetPdf()
    {
        await Load();
        var shown = Kernel.NotFound.IfNull(Now.Shown);
        return File(new MemoryStream(CertificatePaper.Write(shown, L)), "application/pdf", CertificatePaper.FileName(shown));
    }
}
