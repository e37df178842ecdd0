using Cohort.Attendance.Pages.Attendance.Presence;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance;

/// <summary>The half-days of a promo and their sheets: for who steers what is to be closed, for a trainee their own presence.</summary>
internal sealed class AttendanceModel(CurrentPerson person) : PromoPage
{
    /// <summary>"open": only the half-days that are over and whose sheet is not closed.</summary>
    [FromQuery(Name = "show")]
    public string Show { get; set; } = "";

    public bool OnlyDebts => Now.Steers && Show == "open";

    public GetHalves.Answer Now { get; private set; } = null!;

    /// <summary>The reader's own presence, when they are a trainee.</summary>
    public GetPresence.Answer? Mine { get; private set; }

    /// <summary>By week: this one first, then those before, then those to come.</summary>
    public IReadOnlyList<IGrouping<DateOnly, GetHalves.Half>> Weeks => [.. Now.Halves.Where(one => !OnlyDebts || one.IsDebt).GroupBy(one => one.Date.Monday())
        .OrderBy(one => one.Key == Now.Today.Monday() ? 0 : one.Key < Now.Today ? 1 : 2).ThenByDescending(one => one.Key)];

    public override async Task Load()
    {
        Now = await Send(new GetHalves(Cohort));
        if (person.RoleIn(Cohort) == Role.Trainee)
            Mine = await Send(new GetPresence(Cohort, person.Id));
    }

    public Task OnGet() => Load();
}
