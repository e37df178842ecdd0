using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Cohorts.Pages.Cohorts.Questions;

/// <summary>Saying one's own question otherwise.</summary>
internal sealed class EditModel : PromoPage
{
    [FromRoute(Name = "question")]
    public Guid Id { get; set; }

    [BindProperty]
    public EditQuestion Form { get; set; } = new();

    public GetQuestion.Answer Now { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Groups => [.. Now.Groups.Where(one => !one.IsShelved || one.Id == Now.Question.GroupId).Select(one => new SelectListItem(one.Name, one.Id.ToString()))];

    /// <summary>Somebody saved in between.</summary>
    public bool IsConflict => !ModelState.IsValid && Form.Version != Now.Question.Version;

    public override async Task Load()
    {
        OnlyFor(Roles.Building);
        Now = await Send(new GetQuestion(Cohort, Id));
        if (Now.Question.By != Now.Me)
            throw new Forbidden();
    }

    public async Task OnGet()
    {
        await Load();
        var one = Now.Question;
        Form = new EditQuestion { Version = one.Version, Title = one.Title, Text = one.Text, IsAnswerFirst = one.IsAnswerFirst, Group = one.GroupId };
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return Done(CohortsLinks.Question(Cohort, Id), L["Changed."]);
    }
}
