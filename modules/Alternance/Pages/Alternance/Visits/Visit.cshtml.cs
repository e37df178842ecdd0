using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Visits;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>One visit, for the trainee and for who steers the promo: its date, its report, its signatures.</summary>
internal sealed class VisitModel : PromoPage, IVisitForms
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [FromRoute(Name = "visit")]
    public Guid Id { get; set; }

    [BindProperty]
    public SaveReport Form { get; set; } = new();

    [BindProperty]
    public SignReport Signing { get; set; } = new();

    [BindProperty]
    public AnswerDates Answer { get; set; } = new();

    [BindProperty]
    public ProposeDates Propose { get; set; } = new();

    [BindProperty]
    public PlanVisit Plan { get; set; } = new();

    [BindProperty]
    public HoldVisit Hold { get; set; } = new();

    [BindProperty]
    public ReopenReport Reopen { get; set; } = new();

    [BindProperty]
    public MakeMission Mission { get; set; } = new();

    public GetVisit.Answer Now { get; private set; } = null!;

    public VisitReportState? Theirs => WasSent() && Form.Version != Now.Visit.ReportVersion ? Now.State(Now.Visit.ReportVersion) : null;

    public VisitReportState? WasRead => WasSent("Sign") && Signing.Read != Now.Visit.ReportVersion ? Now.State(Signing.Read) : null;

    public bool Steers => Now.Beside == Beside.Trainer;

    private string Here => AlternanceLinks.Visit(Cohort, Person, Id);

    public override async Task Load()
    {
        Now = await Send(Of(new GetVisit()));
        // A tutor has a page of their own.
        if (Now.Beside == Beside.Tutor)
            throw new Kernel.NotFound();
        var visit = Now.Visit;
        if (!WasSent())
            Form = new SaveReport { Version = visit.ReportVersion, Progress = visit.Progress, Difficulties = visit.Difficulties, Agreed = visit.Agreed };
        if (!WasSent("Plan"))
            Plan = new PlanVisit { Version = visit.Version, Date = visit.Date, Part = visit.Part ?? default, StartsAt = visit.StartsAt is { } at ? new TimeOnly(at / 60, at % 60) : null, Mode = visit.Mode, Place = visit.Place };
        if (!WasSent("Hold"))
            Hold = new HoldVisit { On = visit.Date is { } date && date <= Now.Today ? date : Now.Today, How = visit.Mode };
    }

    public Task OnGet() => Load();

    public Task<IActionResult> OnPost() => Act(Form, L["Saved."]);

    public Task<IActionResult> OnPostSign() => Act(Signing, L["You signed the report."]);

    public Task<IActionResult> OnPostAnswer() => Act(Answer, L["Saved."]);

    public Task<IActionResult> OnPostPropose() => Act(Propose, L["The half-days are proposed: each of the three says which suit."]);

    public Task<IActionResult> OnPostFix(Guid choice) => Act(new FixDate { Choice = choice });

    public Task<IActionResult> OnPostPlan() => Act(Plan);

    public Task<IActionResult> OnPostCallOff() => Act(new CallOffVisit(), L["The visit is called off."]);

    public Task<IActionResult> OnPostHold() => Act(Hold, L["The visit was held: write the report together."]);

    public Task<IActionResult> OnPostReopen() => Act(Reopen, L["The report is open. What was signed stays, and the three sign again."]);

    public Task<IActionResult> OnPostMission() => Act(Mission, L["It is a mission now."]);

    private async Task<IActionResult> Act<T>(T command, string? said = null)
        where T : OfVisit, MediatR.IRequest<MediatR.Unit>
    {
        await Send(Of(command));
        return Done(Here, said ?? await Planned());
    }

    private async Task<string> Planned()
    {
        var now = await Send(Of(new GetVisit()));
        return L[VisitWords.Planned(now.Visit.Date, now.Today)];
    }

    private T Of<T>(T request)
        where T : OfVisit
    {
        (request.Cohort, request.Person, request.Id) = (Cohort, Person, Id);
        return request;
    }
}
