using Cohort.Kernel;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Trainee;

/// <summary>One trainee's alternance.</summary>
internal sealed class TraineeModel : TraineePage
{
    public GetTrainee.Answer Now { get; private set; } = null!;

    public override async Task Load()
    {
        OnlyForTheTwo();
        Now = await Send(new GetTrainee(Cohort, Person));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostEnd(Guid tutor, DateOnly? until)
    {
        OnlyFor(Roles.Steering);
        await Send(new EndTutor(Cohort, Person, tutor, until ?? throw new Refusal("Give the date.")));
        return Done(Here, L["Written down: until then they follow this alternance."], $"{Here}?handler=GoOn&tutor={tutor}");
    }

    public async Task<IActionResult> OnPostGoOn([FromQuery] Guid tutor)
    {
        OnlyFor(Roles.Steering);
        await Send(new EndTutor(Cohort, Person, tutor, null));
        return Done(Here, L["They go on following this alternance."]);
    }
}
