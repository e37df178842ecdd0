using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Groups;

/// <summary>A page with the form of a group.</summary>
internal abstract class GroupPage(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public SaveGroup Form { get; set; } = new();

    public IReadOnlyList<MemberCard> Members { get; private set; } = [];

    public bool MayMake { get; private set; }

    public override async Task Load()
    {
        Members = await Send(new ListMembers(Cohort));
        MayMake = (await Send(new GetPromo(Cohort))).MayGroup(person);
    }

    protected async Task<IActionResult> Save(string said)
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(CohortsLinks.Groups(Cohort), said);
    }
}

/// <summary>Making a group by hand.</summary>
internal sealed class NewModel(CurrentPerson person) : GroupPage(person)
{
    public override async Task Load()
    {
        OnlyFor(Roles.Building);
        await base.Load();
        if (!MayMake)
            throw new Forbidden();
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public Task<IActionResult> OnPost() => Save(L["The group is made."]);
}
