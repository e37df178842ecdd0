using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.TheBody;

internal sealed class CoordinatorModel(CurrentPerson person) : CohortPage
{
    [BindProperty]
    public InviteCoordinator Form { get; set; } = new();

    public string? Link { get; private set; }

    public override Task Load() => person.IsCoordinator ? Task.CompletedTask : throw new Forbidden();

    public async Task OnGet()
    {
        await Load();
        Form.Id = Guid.CreateVersion7();
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Send(Form) is not { } link)
            return Done("/body", L["This person is already invited. If the message is lost, send a new invitation."]);
        Link = Request.Absolute(link);
        return Page();
    }
}
