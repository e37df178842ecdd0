using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Facilities.Pages.Facilities.Terms;

internal sealed class TermsModel : PromoPage
{
    [BindProperty]
    public SetTerms Form { get; set; } = new();

    public IReadOnlyList<GetTerms.Line> Lines { get; private set; } = [];

    public override async Task Load() => Lines = await Send(new GetTerms(Cohort));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done($"/promos/{Cohort}/reminders", L["Saved."]);
    }
}
