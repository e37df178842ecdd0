using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

internal sealed class BuddyModel : PromoPage
{
    [FromRoute]
    public Guid Person { get; set; }

    [BindProperty]
    public AskBuddy Form { get; set; } = new();

    public GetBuddies.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetBuddies(Cohort, Person));

    public async Task OnGet()
    {
        await Load();
        Form.Id = Guid.CreateVersion7();
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Newcomer) = (Cohort, Person);
        await Send(Form);
        return Done(CohortsLinks.Buddy(Cohort, Person), L["It is asked. You are told when they answer."]);
    }
}
