using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>The file to fill, as a download.</summary>
internal sealed class TemplateModel : PromoPage
{
    public async Task<IActionResult> OnGet()
    {
        await Send(new GetPromo(Cohort));
        OnlyFor(Roles.Steering);
        var file = typeof(TemplateModel).Assembly.GetManifestResourceStream("Data/members-template.csv")!;
        return File(file, "text/csv; charset=utf-8", "cohort-members.csv");
    }
}
