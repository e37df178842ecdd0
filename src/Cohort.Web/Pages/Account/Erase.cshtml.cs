using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Web.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages.Account;

/// <summary>The second time of asking: the address is typed.</summary>
internal sealed class EraseModel(CurrentPerson current, SignInManager<Person> signIn, Traces traces) : CohortPage
{
    [FromRoute(Name = "person")]
    public Guid? Person { get; set; }

    [BindProperty]
    public ErasePerson Form { get; set; } = new();

    public bool IsMe => Id == current.Id;

    public string Data => IsMe ? "/account/data" : $"/account/data/{Id}";

    public GetPersonalData.Answer Answer { get; private set; } = null!;

    private Guid Id => Person ?? current.Id;

    public override async Task Load() => Answer = await Send(new GetPersonalData(Id));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        var isMe = IsMe;
        Form.Person = Id;
        await traces.Wipe(await Send(Form));
        if (isMe)
            await signIn.SignOutAsync();
        return Done(isMe ? "/sign-in" : "/promos", L["The account is erased."]);
    }
}
