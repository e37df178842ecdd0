using System.Globalization;
using Cohort.Kernel;
using Cohort.PeerSessions.Model.Slots;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>One slot: what it is, its next dates, and coming every time.</summary>
internal sealed class SlotModel : SlotPage
{
    [BindProperty]
    public ComeToSlot Form { get; set; } = new();

    /// <summary>A button: "+" or "-", and the date; alone: every time.</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    public IReadOnlyList<SlotTime> Next => Card.Next(Now.Now);

    /// <summary>The reader comes every time.</summary>
    public SlotComing? Usual => Card.Comings.Find(one => one.PersonId == Now.Me && one.Date == SlotComing.EveryTime);

    public override async Task Load()
    {
        await base.Load();
        if (!WasSent() && Usual is { } usual)
            (Form.Follows, Form.Explains) = (usual.Follows, usual.Explains);
    }

    public Task OnGet() => Load();

    /// <summary>Every time, with what was typed.</summary>
    public async Task<IActionResult> OnPost()
    {
        await Say(null);
        return Done(Here, Form.Comes ? L["You come every time. On a date you cannot, say no to that one."] : L["You no longer come every time."]);
    }

    /// <summary>One date, by one tap; what was said of it before stays.</summary>
    public async Task<IActionResult> OnPostDate()
    {
        if (Press is not { Length: > 1 } || !DateOnly.TryParseExact(Press[1..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw new NotFound();
        await base.Load();
        var mine = Card.Comings.Find(one => one.PersonId == Now.Me && one.Date == date);
        Form = new ComeToSlot { Follows = mine?.Follows ?? "", Explains = mine?.Explains ?? "" };
        await Say(date);
        return Done(Here, Form.Comes ? L["You are expected."] : L["You are not expected on that date."]);
    }

    private async Task Say(DateOnly? date)
    {
        Form.Comes = Press.Length == 0 ? throw new NotFound() : Press[0] switch { '+' => true, '-' => false, _ => throw new NotFound() };
        (Form.Cohort, Form.Slot, Form.Date) = (Cohort, Id, date);
        await Send(Form);
    }
}
