using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Facilities.Pages.Facilities.Work;

/// <summary>
/// A long work as it goes. While it runs the page asks the browser to read it again, by a header, without JavaScript; who would
/// rather have it stand still says so (WCAG 2.2.1 and 2.2.2).
/// </summary>
internal sealed class WorkModel : CohortPage
{
    [FromRoute(Name = "work")]
    public Guid Id { get; set; }

    /// <summary>Do not read it again by itself.</summary>
    [FromQuery(Name = "still")]
    public bool IsStill { get; set; }

    public GetWork.Answer Work { get; private set; } = null!;

    public async Task OnGet()
    {
        Work = await Send(new GetWork(Id));
        if (!Work.HasEnded && !IsStill)
            Response.Headers["Refresh"] = "3";
    }
}
