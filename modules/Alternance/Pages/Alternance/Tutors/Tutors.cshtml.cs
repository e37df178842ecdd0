using Cohort.Alternance.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>Who follows a trainee in the structure, by which links, and what they said.</summary>
internal sealed class TutorsModel : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    public GetTutors.Answer Now { get; private set; } = null!;

    private string Here => AlternanceLinks.Trainee(Cohort, Person) + "/tutors";

    public override async Task Load() => Now = await Send(new GetTutors(Cohort, Person));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostSend(Guid tutor)
    {
        await Send(new SendPass(Cohort, Person, tutor));
        return Done(Here, L["The link is on its way to the tutor, and to nobody else."]);
    }

    public async Task<IActionResult> OnPostRevoke(Guid tutor)
    {
        await Send(new RevokePasses(Cohort, Person, tutor));
        return Done(Here, L["The links of this tutor open nothing any more."]);
    }
}
