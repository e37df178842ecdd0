using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.People;

internal sealed class MemberModel(CurrentPerson current, IEnumerable<IKnowsCompetences> competences) : PromoPage
{
    [FromRoute]
    public Guid Person { get; set; }

    [BindProperty]
    public ChangeRole Form { get; set; } = new();

    public GetMember.Answer Answer { get; private set; } = null!;

    public bool Steers => current.Steers(Cohort);

    public bool IsMe => current.Id == Person;

    public bool MayReset => current.IsCoordinator && !Answer.IsCoordinator && Answer.EndedAt is null;

    /// <summary>Where this trainee stands, for themselves and for who steers; null for anybody else.</summary>
    public string? Competences => Answer.Role is Role.Trainee && (Steers || IsMe) ? competences.FirstOrDefault()?.PathOf(Cohort, Person) : null;

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Answer.TimeZone);

    public override async Task Load()
    {
        Answer = await Send(new GetMember(Cohort, Person));
        Form.Role = Answer.Role;
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person) = (Cohort, Person);
        await Send(Form);
        return Done(CohortsLinks.Member(Cohort, Person), L["Saved."]);
    }

    public async Task<IActionResult> OnPostEnd(bool sure)
    {
        await Send(new EndMembership(Cohort, Person, sure));
        return Done(IsMe && !current.IsCoordinator ? "/" : CohortsLinks.Promo(Cohort), L["This person has left the promo. What they did stays."]);
    }

    public async Task<IActionResult> OnPostReset()
    {
        await Load();
        await Send(new SendResetLink(Cohort, Person));
        return Done(CohortsLinks.Member(Cohort, Person), L["A link to choose a new password is on its way to {0}. It works once, for 24 hours; the journal keeps a trace.", Answer.Email]);
    }
}
