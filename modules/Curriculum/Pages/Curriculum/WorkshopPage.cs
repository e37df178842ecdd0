using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>A page about one workshop: its address is /promos/{cohort}/workshops/{workshop}/…</summary>
internal abstract class WorkshopPage : PromoPage
{
    [FromRoute(Name = "workshop")]
    public Guid Id { get; set; }

    public GetWorkshop.Answer Now { get; private set; } = null!;

    public Workshop Workshop => Now.Workshop;

    public CurrentPerson Reader => HttpContext.RequestServices.GetRequiredService<CurrentPerson>();

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), Now.Programme.Promo.Zone).Date);

    public string Here => CurriculumLinks.Workshop(Cohort, Id);

    public override async Task Load() => Now = await Send(new GetWorkshop(Cohort, Id));

    public virtual Task OnGet() => Load();

    /// <summary>Back to the workshop, with what was done and the way to undo it.</summary>
    protected async Task<IActionResult> Changed(string said)
    {
        var last = await Send(new ListChanges(Cohort, Id, null));
        return Done(Here, said, last is [{ MayUndo: true } first, ..] ? $"/promos/{Cohort}/programme/undo?change={first.Id}" : null);
    }
}
