using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Joining;

[AllowAnonymous]
internal sealed class InvitationModel(UserManager<Person> people, SignInManager<Person> signIn) : CohortPage
{
    [FromRoute]
    public string Token { get; set; } = "";

    [BindProperty]
    public AcceptInvitation Form { get; set; } = new();

    public GetInvitation.Answer Told { get; private set; } = GetInvitation.Answer.Unknown;

    public override async Task Load() => Told = await Send(new GetInvitation(Token));

    public async Task<IActionResult> OnGet()
    {
        await Load();
        Form = new AcceptInvitation { GivenName = Told.GivenName, FamilyName = Told.FamilyName };
        var page = Page();
        page.StatusCode = Told.State == InvitationState.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return page;
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Token = Token;
        var answer = await Send(Form);
        if (answer.Outcome == Joined.Locked)
            throw new Refusal("Too many tries. This account opens again in ten minutes.");
        if (answer.Outcome == Joined.WrongPassword)
            throw new Refusal("This is not the password of this account.", "Password");

        var home = answer.CohortId == Membership.Body ? "/promos" : $"/promos/{answer.CohortId}/today";
        if (!answer.HadAccount)
            await signIn.SignInAsync((await people.FindByIdAsync(answer.PersonId.ToString()))!, isPersistent: true);
        else if ((await signIn.PasswordSignInAsync((await people.FindByIdAsync(answer.PersonId.ToString()))!, Form.Password, isPersistent: true, lockoutOnFailure: false)).RequiresTwoFactor)
            return RedirectToPage("/Account/Code", new { Back = home });
        return Done(home, L["Welcome. You are in."]);
    }
}
