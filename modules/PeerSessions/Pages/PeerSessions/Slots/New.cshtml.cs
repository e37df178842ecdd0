using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Slots;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>Opening a slot.</summary>
internal sealed class NewModel(CurrentPerson person) : PromoPage
{
    private const int PollDays = 5;

    [BindProperty]
    public MakeSlot Form { get; set; } = new();

    /// <summary>Those who are in the promo now may let the group choose.</summary>
    public bool MayPoll => person.Builds(Cohort);

    public override Task Load()
    {
        OnlyFor(Roles.Community);
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
        return Task.CompletedTask;
    }

    public async Task OnGet()
    {
        await Load();
        var today = (await Send(new GetSlots(Cohort))).Today;
        (Form.From, Form.Weekday, Form.ClosesOn) = (today.AddDays(1), DayOfWeek.Wednesday, today.AddDays(PollDays));
        Form.For = person.RoleIn(Cohort) == Role.Alumnus ? SlotFor.Alumni : SlotFor.Members;
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(PeerSessionsLinks.Slot(Cohort, Form.Id), Form.ByPoll ? L["The group is asked: the slot takes the half-day that comes first."] : L["The slot is open: say that you come."]);
    }

    public string Half((DayOfWeek Day, DayPart Part) one) => L[one.Part == DayPart.Morning ? "{0} morning" : "{0} afternoon", SlotWords.Day(one.Day)];
}
