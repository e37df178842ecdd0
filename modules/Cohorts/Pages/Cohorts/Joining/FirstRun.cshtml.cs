using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Joining;

[AllowAnonymous]
internal sealed class FirstRunModel(FirstRunCode code, UserManager<Person> people, SignInManager<Person> signIn) : CohortPage
{
    [BindProperty]
    public OpenTheHouse Form { get; set; } = new();

    public override Task Load() => code.IsOpen ? Task.CompletedTask : throw new NotFound();

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Load();
        var id = await Send(Form);
        code.Close();
        await signIn.SignInAsync((await people.FindByIdAsync(id.ToString()))!, isPersistent: true);
        return Done(CohortsLinks.Promos, L["Welcome. Your training body is ready: open its first promo."]);
    }
}
