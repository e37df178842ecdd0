using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Proposing a workshop: from nothing, from a brick, for a competence, or on a half-day of the board.</summary>
internal sealed class NewWorkshopModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public AddWorkshop Form { get; set; } = new();

    public WorkshopChoices Choices { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> HalfDays { get; private set; } = [];

    /// <summary>The charter lets this reader place; everyone proposes.</summary>
    public bool MayPlace { get; private set; }

    public override async Task Load()
    {
        OnlyFor(Roles.Building);
        Form.Cohort = Cohort;
        var now = await Send(new GetProgramme(Cohort));
        MayPlace = now.Context.MayPlace;
        var members = await Send(new ListMembers(Cohort));
        Choices = new WorkshopChoices(Form, now.Competences, members, now.Context.Places, await Send(new ListGroups(Cohort)), ModelState);
        HalfDays = HalfDayChoices.Of(now.Context, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), now.Promo.Zone).Date), Form.Id, L);
    }

    public async Task OnGet(Guid? brick, Guid? competence, string? when)
    {
        Form = new AddWorkshop { Id = Guid.CreateVersion7(), When = when ?? "", Minutes = 90 };
        if (person.RoleIn(Cohort) is Role.Trainer or Role.Trainee)
            Form.Leaders.Add(person.Id);
        if (competence is { } wanted)
            Form.Touched.Add(wanted);
        if (brick is { } id)
        {
            var from = await Send(new GetBrick(Cohort, id));
            (Form.BrickId, Form.Title, Form.Doing, Form.Leaves, Form.Material, Form.Minutes) = (from.Id, from.Title, from.Doing, from.Leaves, from.Material, from.Minutes);
            Form.Touched.AddRange(from.Competences);
        }

        await Load();
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        var id = await Send(Form);
        return Done(CurriculumLinks.Workshop(Cohort, id), Form.When.Length > 0 ? L["The workshop is on the board."] : L["The workshop waits among the drafts."], null);
    }
}
