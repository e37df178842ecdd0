using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

internal sealed class DecisionsModel(CurrentPerson person) : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public DateTime? Before { get; set; }

    public IReadOnlyList<GetDecisions.Line> Lines { get; private set; } = [];

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    /// <summary>How many may vote today.</summary>
    public int Voters { get; private set; }

    public bool Builds => person.Builds(Cohort);

    public bool Votes => person.RoleIn(Cohort) is Role.Trainee or Role.Trainer;

    public async Task OnGet()
    {
        Lines = await Send(new GetDecisions(Cohort, Before?.ToUniversalTime()));
        Voters = (await Send(new ListMembers(Cohort))).Count(one => one.Role is Role.Trainee or Role.Trainer);
        Zone = (await Send(new GetPromo(Cohort))).Zone;
    }
}
