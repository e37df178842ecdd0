using Cohort.Attendance.Tasks;
using Cohort.Facilities.Work;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Certificates;

/// <summary>The certificates of a promo: real hours, what is missing, what was issued; all at once.</summary>
internal sealed class CertificatesModel(LongWorks works) : PromoPage
{
    [BindProperty]
    public AskCertificates Form { get; set; } = new();

    public GetCertificates.Answer Now { get; private set; } = null!;

    public override async Task Load()
    {
        Now = await Send(new GetCertificates(Cohort));
        if (!WasSent())
            Form = new AskCertificates { Work = Guid.CreateVersion7(), From = Now.Promo.StartsOn, To = Now.Today < Now.Promo.EndsOn ? Now.Today : Now.Promo.EndsOn, IsFinal = Now.Today >= Now.Promo.EndsOn };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        await works.Glance(Form.Work, HttpContext.RequestAborted);
        return LocalRedirect(LongWorks.Path(Form.Work));
    }

    /// <summary>The last edition of each trainee, zipped.</summary>
    public async Task<IActionResult> OnGetZip()
    {
        await Load();
        return new CertificateArchive([.. Now.Rows.Select(one => one.Last).OfType<Issued>()], Now.Promo.Name, L);
    }
}
