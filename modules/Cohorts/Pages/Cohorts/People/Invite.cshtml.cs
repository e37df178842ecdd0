using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Mail;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.People;

internal sealed class InviteModel(MailTrace mail) : PromoPage
{
    [BindProperty]
    public InvitePerson Form { get; set; } = new();

    public string? Link { get; private set; }

    public bool MailReachesPeople => mail.ReachesPeople;

    public override async Task Load()
    {
        await Send(new GetPromo(Cohort));
        OnlyFor(Roles.Steering);
    }

    public async Task OnGet()
    {
        await Load();
        Form.Id = Guid.CreateVersion7();
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        if (await Send(Form) is not { } link)
            return Done(CohortsLinks.Promo(Cohort), L["This person is already invited. If the message is lost, send a new invitation."]);
        Link = Request.Absolute(link);
        return Page();
    }
}
