using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Visits;
using Cohort.Alternance.Pages.Alternance.Tutors;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>The same visit for the tutor: its half-days, its report, and the place to sign.</summary>
internal sealed class TutorVisitModel : TutorPage, IVisitForms
{
    [FromRoute(Name = "cohort")]
    public Guid Cohort { get; set; }

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

    public GetVisit.Answer Now { get; private set; } = null!;

    public VisitReportState? Theirs => WasSent() && Form.Version != Now.Visit.ReportVersion ? Now.State(Now.Visit.ReportVersion) : null;

    public VisitReportState? WasRead => WasSent("Sign") && Signing.Read != Now.Visit.ReportVersion ? Now.State(Signing.Read) : null;

    public override async Task Load()
    {
        Now = await Send(Of(new GetVisit()));
        if (Now.Beside != Beside.Tutor)
            throw new Kernel.NotFound();
        var visit = Now.Visit;
        if (!WasSent())
            Form = new SaveReport { Version = visit.ReportVersion, Progress = visit.Progress, Difficulties = visit.Difficulties, Agreed = visit.Agreed };
    }

    public Task OnGet() => Load();

    public Task<IActionResult> OnPost() => Act(Form, L["Saved."]);

    public Task<IActionResult> OnPostSign() => Act(Signing, L["You signed the report."]);

    public Task<IActionResult> OnPostAnswer() => Act(Answer, L["Saved."]);

    public Task<IActionResult> OnPostFix(Guid choice) => Act(new FixDate { Choice = choice });

    // Only who follows this trainee acts here, and only as their tutor.
    private async Task<IActionResult> Act<T>(T command, string? said = null)
        where T : OfVisit, MediatR.IRequest<MediatR.Unit>
    {
        if ((await Send(Of(new GetVisit()))).Beside != Beside.Tutor)
            throw new Kernel.NotFound();
        await Send(Of(command));
        return Done(Request.Path, said ?? await Planned());
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
