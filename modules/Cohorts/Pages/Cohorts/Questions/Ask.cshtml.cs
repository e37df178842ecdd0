using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Cohorts.Pages.Cohorts.Questions;

/// <summary>What is typed of a new question.</summary>
internal sealed class AskForm
{
    public Guid Id { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public bool IsAnswerFirst { get; set; }

    public Guid? Group { get; set; }
}

/// <summary>Asking the promo.</summary>
internal sealed class AskModel : PromoPage
{
    [BindProperty]
    public AskForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Groups { get; private set; } = [];

    public override async Task Load()
    {
        OnlyFor(Roles.Building);
        Groups = [.. (await Send(new ListGroups(Cohort))).Where(one => !one.IsShelved).Select(one => new SelectListItem(one.Name, one.Id.ToString()))];
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public async Task OnGet(Guid? group)
    {
        Form.Group = group;
        await Load();
    }

    public async Task<IActionResult> OnPost()
    {
        await Send(new AskQuestion(Form.Id, Cohort, Form.Title, Form.Text, "", Form.IsAnswerFirst, Form.Group));
        return Done(CohortsLinks.Question(Cohort, Form.Id), L["Asked. It stands at the top of the queue until somebody answers."]);
    }
}
