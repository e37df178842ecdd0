using System.Globalization;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages.Account;

internal sealed class AccountModel(SignInManager<Person> signIn) : CohortPage
{
    [BindProperty]
    public ChangeProfile Form { get; set; } = new();

    public GetAccount.Answer Me { get; private set; } = null!;

    public override async Task Load()
    {
        Me = await Send(new GetAccount());
        if (!WasSent())
            Form = new ChangeProfile { GivenName = Me.GivenName, FamilyName = Me.FamilyName, Language = Me.Language };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Send(Form);
        // Said in the language just chosen.
        CultureInfo.CurrentUICulture = House.Cultures.First(one => one.TwoLetterISOLanguageName == Form.Language);
        return Done("/account", L["Saved."]);
    }

    public async Task<IActionResult> OnPostOut()
    {
        await signIn.SignOutAsync();
        return Redirect("/sign-in");
    }

    public async Task<IActionResult> OnPostEverywhere()
    {
        await Send(new SignOutEverywhere());
        await signIn.SignOutAsync();
        return Redirect("/sign-in");
    }
}

/// <summary>What a person sees of their own account.</summary>
internal sealed class GetAccount : IQuery<GetAccount.Answer>
{
    public Access Access => Access.SignedIn;

    internal sealed record Answer(string GivenName, string FamilyName, string Email, string Language, bool HasSecondFactor);

    internal sealed class Handler(UserManager<Person> people, CurrentPerson current) : IRequestHandler<GetAccount, Answer>
    {
        public async Task<Answer> Handle(GetAccount request, CancellationToken cancellationToken)
        {
            var person = NotFound.IfNull(await people.FindByIdAsync(current.Id.ToString()));
            return new Answer(person.GivenName, person.FamilyName, person.Email!, person.Language, person.TwoFactorEnabled);
        }
    }
}
