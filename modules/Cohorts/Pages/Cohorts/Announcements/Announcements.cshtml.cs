using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Announcements;

internal sealed class AnnouncementsModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public Announce Form { get; set; } = new();

    public GetAnnouncements.Answer Answer { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Answer.TimeZone);

    public override async Task Load()
    {
        Answer = await Send(new GetAnnouncements(Cohort));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(CohortsLinks.Announcements(Cohort), L["Announced: it reaches the inboxes within a minute, and mail outside of quiet hours."]);
    }

    public async Task<IActionResult> OnPostWithdraw(Guid id, bool sure)
    {
        await Send(new WithdrawAnnouncement(Cohort, id, sure));
        return Done(CohortsLinks.Announcements(Cohort), L["The announcement is withdrawn."]);
    }
}
