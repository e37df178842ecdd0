using Cohort.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>Changing a slot, or ending it.</summary>
internal sealed class EditModel : SlotPage
{
    [BindProperty]
    public EditSlot Form { get; set; } = new();

    public override async Task Load()
    {
        await base.Load();
        if (!Runs)
            throw new Forbidden();
        if (WasSent())
            return;
        var one = Slot;
        Form = new EditSlot
        {
            Title = one.Title,
            Where = one.Where,
            Weekday = one.Weekday,
            StartsAt = Time(one.StartsAt),
            Minutes = one.Minutes,
            EveryWeeks = one.EveryWeeks,
            From = one.From,
            Until = one.Until,
            Quorum = one.Quorum,
            Most = one.Most,
            For = one.For,
            DecideAt = Time(one.DecideAt),
            Version = one.Version,
        };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return Done(Here, L["Saved."]);
    }

    /// <summary>The button says it itself: an empty form ends nothing.</summary>
    public async Task<IActionResult> OnPostEnd(string? press)
    {
        if (press != "end")
            throw new NotFound();
        await Send(new EndSlot(Cohort, Id));
        return Done(Contracts.PeerSessionsLinks.Slots(Cohort), L["The slot has ended, and those who were to come are told."]);
    }

    private static TimeOnly Time(int minutes) => new(minutes / 60, minutes % 60);
}
