using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Cohorts.Pages.Cohorts.People;

internal sealed class PathModel(CurrentPerson current) : PromoPage
{
    [FromRoute]
    public Guid Person { get; set; }

    // Two forms on one page: each handler binds its own, so that one cannot refuse the other.
    [BindNever]
    public ChangePath Form { get; set; } = new();

    [BindNever]
    public AddPathStep Step { get; set; } = new();

    public GetPath.Answer Answer { get; private set; } = null!;

    public bool Steers => current.Steers(Cohort);

    private string Here => $"{CohortsLinks.Member(Cohort, Person)}/path";

    public override async Task Load()
    {
        Answer = await Send(new GetPath(Cohort, Person));
        // What was typed is kept by the model state, and shown instead.
        Form = new ChangePath { Version = Answer.Version, Target = Answer.TargetMinutes ?? 0, ArrivesOn = Answer.ArrivesOn, Reason = Answer.Reason };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost([Bind(Prefix = "Form")] ChangePath form)
    {
        Form = form;
        (Form.Cohort, Form.Person) = (Cohort, Person);
        await Send(Form);
        return Done(Here, L["Saved."]);
    }

    public async Task<IActionResult> OnPostStep([Bind(Prefix = "Form")] AddPathStep step)
    {
        Step = step;
        (Step.Cohort, Step.Person) = (Cohort, Person);
        await Send(Step);
        return Done(Here, L["Saved."]);
    }

    public async Task<IActionResult> OnPostRemove(Guid id)
    {
        await Send(new RemovePathStep(Cohort, Person, id));
        return Done(Here, L["This half-day is as for everyone again."]);
    }
}
