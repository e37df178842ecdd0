using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Running;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>Tells open pages of a run that it changed.</summary>
internal sealed class RunLiveModel(RunBell bell, CurrentPerson person) : LivePage
{
    [FromRoute(Name = "date")]
    public DateOnly Date { get; set; }

    [FromRoute(Name = "part")]
    public DayPart Part { get; set; }

    public async Task<IActionResult> OnGet()
    {
        await Send(new GetRun(Cohort, Date, Part));
        return await Tell(bell, new RunPlace(Cohort, Date, Part), person.Id);
    }
}
