using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

internal sealed class CardModel(CurrentPerson current) : CohortPage
{
    [FromRoute]
    public Guid Person { get; set; }

    /// <summary>The line one asks about.</summary>
    [FromQuery(Name = "about")]
    public Guid? About { get; set; }

    [BindProperty]
    public AskContact Form { get; set; } = new();

    public GetCard.Answer Card { get; private set; } = null!;

    public bool IsMe => current.Id == Person;

    public override async Task Load() => Card = await Send(new GetCard(Person));

    public async Task OnGet()
    {
        await Load();
        Form = new AskContact { Id = Guid.CreateVersion7(), Subject = Card.Lines.FirstOrDefault(one => one.Id == About)?.Words ?? "" };
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Person = Person;
        await Send(Form);
        return Done(CohortsLinks.Requests, L["It is asked. You are told when they answer; without an answer it ends by itself in {0} days.", ContactRequest.Days]);
    }
}
