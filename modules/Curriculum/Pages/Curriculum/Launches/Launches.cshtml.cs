using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>The launches of the promo; a trainer opens the next one.</summary>
internal sealed class LaunchesModel(CurrentPerson person) : PromoPage
{
    private const int UsualDays = 14;

    [BindProperty]
    public OpenLaunch Form { get; set; } = new();

    public ListLaunches.Answer Now { get; private set; } = null!;

    public bool MayOpen => person.Steers(Cohort) && !Now.Lines.Any(one => one.IsOpen);

    public override async Task Load() => Now = await Send(new ListLaunches(Cohort));

    public async Task OnGet()
    {
        await Load();
        var (today, _) = LocalTime.Of(Clock.GetUtcNow().UtcDateTime, Now.Promo.Zone);
        var from = today < Now.Promo.StartsOn ? Now.Promo.StartsOn : today;
        var to = from.AddDays(UsualDays) > Now.Promo.EndsOn ? Now.Promo.EndsOn : from.AddDays(UsualDays);
        Form = new OpenLaunch { Id = Guid.CreateVersion7(), FromOn = from, ToOn = to };
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        var id = await Send(Form);
        return Done(CurriculumLinks.Launch(Cohort, id), L["The launch is open, and the group is told."]);
    }
}
