using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>Where one person stands: a line for each competence, a column for each voice, one for what was decided.</summary>
internal sealed class StandingModel(CurrentPerson reader) : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    public GetStanding.Answer Answer { get; private set; } = null!;

    public GetStanding.Stands Now => Answer.People[0];

    public string Name => Now.Person.Name;

    public bool IsMe => reader.Id == Person;

    public bool IsTrainee => Now.Person.Role == Role.Trainee;

    /// <summary>Reads all of it, and not only what they wrote.</summary>
    public bool Reads => IsMe || reader.Steers(Cohort);

    public override async Task Load() => Answer = await Send(new GetStanding(Cohort, Person));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetCsv()
    {
        await Load();
        return File(ObservationCsv.Write(L, Answer), "text/csv; charset=utf-8", $"{L["observations"]}-{Person:N}.csv");
    }
}
