using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Live;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>What changes while a launch is looked at, and the figures of its vote.</summary>
internal sealed class LiveModel(LaunchBell bell, CurrentPerson person) : LivePage
{
    [FromRoute(Name = "launch")]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGet()
    {
        await Send(new FindLaunch(Cohort, Id));
        return await Tell(bell, Cohort, person.Id);
    }
}
