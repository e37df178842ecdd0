using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>A page of one half-day's run: its address is /promos/{cohort}/run/{date}/{part}…</summary>
internal abstract class RunPage : PromoPage
{
    [FromRoute(Name = "date")]
    public DateOnly Date { get; set; }

    [FromRoute(Name = "part")]
    public DayPart Part { get; set; }

    public RunView Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetRun(Cohort, Date, Part));

    public Task OnGet() => Load();

    /// <summary>Puts the half-day of the address into a request.</summary>
    protected T Of<T>(T request)
        where T : OfRun
    {
        (request.Cohort, request.Date, request.Part) = (Cohort, Date, Part);
        return request;
    }
}
