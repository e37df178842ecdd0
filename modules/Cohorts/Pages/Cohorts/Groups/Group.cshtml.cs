using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Groups;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Groups;

/// <summary>One group: who is in it, and for those who may, changing it.</summary>
internal sealed class GroupModel(CurrentPerson person) : GroupPage(person)
{
    [FromRoute(Name = "group")]
    public Guid Id { get; set; }

    public Subgroup Group { get; private set; } = null!;

    public override async Task Load()
    {
        Group = await Send(new GetGroup(Cohort, Id));
        await base.Load();
        if (!WasSent())
            Form = new SaveGroup { Id = Id, Version = Group.Version, Name = Group.Name, People = Group.Members.ConvertAll(one => one.PersonId) };
    }

    public Task OnGet() => Load();

    public Task<IActionResult> OnPost()
    {
        Form.Id = Id;
        return Save(L["Saved."]);
    }

    public async Task<IActionResult> OnPostAway(bool back)
    {
        var gone = await Send(new PutGroupAway(Cohort, Id, back));
        return Done(CohortsLinks.Groups(Cohort), back ? L["The group is back."] : gone ? L["The group is removed."] : L["The group is put away: a workshop or a question speaks of it."]);
    }
}
