using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Papers;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>The action as papers name it, and how long they are kept.</summary>
internal sealed class TermsModel : PromoPage
{
    [BindProperty]
    public SaveTerms Form { get; set; } = new();

    /// <summary>What is kept; after a conflict it is shown beside what was typed.</summary>
    public SaveTerms Now { get; private set; } = null!;

    public IEnumerable<SelectListItem> Natures => Enum.GetValues<Nature>().Select(one => new SelectListItem(L[PaperWords.Nature(one)], one.ToString()));

    public override async Task Load() => Now = await Send(new GetTerms(Cohort));

    public async Task OnGet()
    {
        await Load();
        Form = Now;
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(AttendanceLinks.Certificates(Cohort), L["Saved."]);
    }
}
