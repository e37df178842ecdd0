using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Mail;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;

internal sealed class GuestsModel(MailTrace mail) : PromoPage
{
    [FromRoute(Name = "poll")]
    public Guid Poll { get; set; }

    [BindProperty]
    public InviteGuest Form { get; set; } = new();

    public GetGuests.Answer Told { get; private set; } = null!;

    /// <summary>The link that was just made: shown once.</summary>
    public (string Name, string Email, string Link)? Made { get; private set; }

    public bool MailReachesPeople => mail.ReachesPeople;

    public string Decision => CohortsLinks.Decision(Cohort, Poll);

    public override async Task Load()
    {
        Told = await Send(new GetGuests(Cohort, Poll));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Decision) = (Cohort, Poll);
        if (await Send(Form) is not { } link)
            return Done(Here, L["This guest is in the list already. If the link is lost, make a new one."]);
        return await Show((Form.Name.Trim(), Form.Email ?? "", link));
    }

    public async Task<IActionResult> OnPostRenew(Guid guest, string? email)
    {
        var made = await Send(new RenewGuest(Cohort, Poll, guest, email ?? ""));
        return await Show((made.Name, email ?? "", made.Link));
    }

    public async Task<IActionResult> OnPostRevoke(Guid guest)
    {
        await Send(new RevokeGuest(Cohort, Poll, guest));
        return Done(Here, L["The link opens no more. An answer that was given stays."]);
    }

    public async Task<IActionResult> OnPostForget(Guid guest)
    {
        await Send(new ForgetGuest(Cohort, Poll, guest));
        return Done(Here, L["The name is gone. An answer that was given stays, as that of a guest."]);
    }

    private string Here => Decision + "/guests";

    private async Task<IActionResult> Show((string Name, string Email, string Link) made)
    {
        Made = made with { Link = Request.Absolute(made.Link) };
        await Load();
        return Page();
    }
}
