using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Slots;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots.Guests;

/// <summary>The guests of a slot: one's own, and all for those who run it.</summary>
internal sealed class GuestsModel(IConfiguration configuration) : SlotPage
{
    [BindProperty]
    public InviteSlotGuest Form { get; set; } = new();

    /// <summary>The link that was just made: shown once.</summary>
    public (string Name, string Email, string Link)? Made { get; private set; }

    public IReadOnlyList<SlotGuest> Mine => [.. Card.Guests.Where(one => Runs || one.InvitedBy == Now.Me)];

    public override async Task Load()
    {
        await base.Load();
        OnlyFor(Roles.Community);
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Slot) = (Cohort, Id);
        if (await Send(Form) is not { } link)
            return Done(Here + "/guests", L["This guest is in the list already. If the link is lost, make a new one."]);
        return await Show((Form.Name.Trim(), Form.Email.Trim(), link));
    }

    public async Task<IActionResult> OnPostRenew(Guid guest)
    {
        var made = await Send(new RenewSlotGuest(Cohort, Id, guest));
        return await Show((made.Name, made.Email, made.Link));
    }

    public async Task<IActionResult> OnPostRemove(Guid guest)
    {
        await Send(new RemoveSlotGuest(Cohort, Id, guest));
        return Done(Here + "/guests", L["The guest is taken off: link, address and answers are gone."]);
    }

    private async Task<IActionResult> Show((string Name, string Email, string Link) made)
    {
        var root = configuration["Cohort:Address"] is { Length: > 0 } address ? address.TrimEnd('/') : $"{Request.Scheme}://{Request.Host}";
        Made = made with { Link = root + made.Link };
        await Load();
        return Page();
    }
}
