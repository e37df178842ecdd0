using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Log;
using Cohort.Kernel;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>Several activities at once, for whoever writes the week in one go.</summary>
internal sealed class SeveralModel : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [BindProperty]
    public SaveSeveral Form { get; set; } = new();

    public GetLog.Answer Now { get; private set; } = null!;

    public string Here => AlternanceLinks.Log(Cohort, Person);

    public IEnumerable<SelectListItem> Themes => LogWords.Themes.Select(one => new SelectListItem(L[one.Name], one.Theme.ToString())).Prepend(new SelectListItem("–", nameof(LogThemes.None)));

    public bool Asks(string field, bool ticked) => ticked || (ModelState.TryGetValue(field, out var found) && found.Errors.Count > 0);

    public override async Task Load()
    {
        Now = await Send(new GetLog(Cohort, Person, null));
        if (Now.As != Beside.Self)
            throw new Forbidden();
    }

    public async Task OnGet()
    {
        await Load();
        // The gaps of this week first, then its days.
        var days = Now.Gaps.Select(one => one.Date).Distinct().Concat(Enumerable.Range(0, 5).Select(day => Now.Today.Monday().AddDays(day)).Where(day => day <= Now.Today)).Distinct().ToList();
        Form.Lines = [.. Enumerable.Range(0, SaveSeveral.MostLines).Select(index => new SaveSeveral.Line { Id = Guid.CreateVersion7(), Date = index < days.Count ? days[index] : Now.Today })];
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person) = (Cohort, Person);
        var count = await Send(Form);
        return Done(Here, L.Count(count, "{0} activity is written.", "{0} activities are written."));
    }
}
