using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.People;

internal sealed class PeopleModel(CurrentPerson person) : PromoPage
{
    public GetPeople.Answer Answer { get; private set; } = null!;

    /// <summary>A link just made: shown only in this answer.</summary>
    public RenewInvitation.Answer? Fresh { get; private set; }

    public bool Steers => person.Steers(Cohort);

    public DateTime Now { get; private set; }

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public bool IsOver => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(Now, Zone)) > Answer.Promo.EndsOn;

    public bool CanClose => Steers && IsOver && Answer.People.Any(one => one.Role == Role.Trainee);

    public override async Task Load()
    {
        Now = Clock.GetUtcNow().UtcDateTime;
        Answer = await Send(new GetPeople(Cohort));
        Zone = TimeZoneInfo.FindSystemTimeZoneById(Answer.Promo.TimeZone);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostLink(Guid id)
    {
        var fresh = await Send(new RenewInvitation(Cohort, id));
        Fresh = fresh with { Link = Request.Absolute(fresh.Link) };
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostWithdraw(Guid id)
    {
        await Send(new WithdrawInvitation(Cohort, id));
        return Done(CohortsLinks.Promo(Cohort), L["The invitation is withdrawn."]);
    }

    public async Task<IActionResult> OnPostAlumni(bool sure)
    {
        var count = await Send(new MakeAlumni(Cohort, sure));
        return Done(CohortsLinks.Promo(Cohort), L.Count(count, "{0} person is now an alumnus.", "{0} people are now alumni."));
    }
}
