using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Groups;

/// <summary>The groups within a promo, and the drawing of new ones.</summary>
internal sealed class GroupsModel(CurrentPerson person) : PromoPage
{
    private const int Usual = 4;

    [BindProperty]
    public DrawGroups Form { get; set; } = new();

    public IReadOnlyList<GroupCard> Groups { get; private set; } = [];

    public IReadOnlyList<MemberCard> Members { get; private set; } = [];

    public bool MayMake { get; private set; }

    public override async Task Load()
    {
        Groups = await Send(new ListGroups(Cohort));
        Members = await Send(new ListMembers(Cohort));
        MayMake = (await Send(new GetPromo(Cohort))).MayGroup(person);
        if (WasSent())
            return;
        var trainees = Members.Where(one => one.Role == Role.Trainee).Select(one => one.PersonId).ToList();
        Form = new DrawGroups { Id = Guid.CreateVersion7(), Name = L["Group"], People = trainees, Count = Math.Clamp((trainees.Count + Usual - 1) / Usual, 2, DrawGroups.MostGroups) };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(CohortsLinks.Groups(Cohort), L["Drawn. Move somebody by opening their group."]);
    }

    /// <summary>Who is in a group, by name.</summary>
    public string Names(GroupCard group) => string.Join(", ", Members.Where(one => group.Members.Contains(one.PersonId)).Select(one => one.Name));
}
