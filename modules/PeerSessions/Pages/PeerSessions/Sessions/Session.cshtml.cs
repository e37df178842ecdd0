using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Files;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Pages.PeerSessions.After;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>One session, from the first idea to the card that stays.</summary>
internal sealed class SessionModel : SessionPage
{
    [BindProperty]
    public PlaceSession Form { get; set; } = new();

    [BindProperty]
    public WriteCard Write { get; set; } = new();

    [BindProperty]
    public GiveFeedback Give { get; set; } = new();

    [BindProperty]
    public SessionRole Role { get; set; }

    [BindProperty]
    public Guid? Person { get; set; }

    /// <summary>A button: "+" or "-".</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    public FeedbackView Feedback { get; private set; } = null!;

    public string? Brick { get; private set; }

    /// <summary>What is put beside it, and beside the workshop it became.</summary>
    public AttachedList Files { get; private set; } = null!;

    /// <summary>Who may be asked to lead.</summary>
    public IReadOnlyList<SelectListItem> Others => [.. Now.Members.Where(one => one.Role == Kernel.People.Role.Trainee && !Session.Leaders.Exists(row => row.PersonId == one.PersonId)).Select(one => new SelectListItem(one.Name, one.PersonId.ToString()))];

    public bool IsAsked => Session.Leaders.Exists(one => one.PersonId == Now.Me && one.AcceptedAt is null);

    public bool MayWrite => Runs || Session.Roles.Exists(one => one.Role == SessionRole.Scribe && one.PersonId == Now.Me);

    /// <summary>The day has come: it can be said that it was held.</summary>
    public bool CanBeHeld => Card.Stage == SessionStage.Placed && Card.On <= Now.Today;

    public override async Task Load()
    {
        await base.Load();
        Feedback = await Send(new GetFeedback(Cohort, Card));
        var files = await Send(new ListAttachmentsOf(Cohort, Session.WorkshopId is { } workshop ? [Id, workshop] : [Id]));
        Files = new AttachedList(Cohort, [.. files.SelectMany(one => one)], Now.Promo.Zone, null);
        Brick = Session.BrickId is { } brick ? (await Send(new ListBrickCards(Cohort))).FirstOrDefault(one => one.Id == brick)?.Title : null;
    }

    public async Task OnGet()
    {
        await Load();
        (Write.Text, Form.Touched) = (Session.Card, [.. Session.Touched.Select(one => one.NodeId)]);
    }

    public Task<IActionResult> OnPostInterest() => Act(new ShowInterest(Cohort, Id, Plus()), "");

    public Task<IActionResult> OnPostCome() => Act(new Come(Cohort, Id, Plus()), Press == "+" ? L["Your place is kept."] : L["Your place is free again."]);

    public Task<IActionResult> OnPostLead() => Act(new LeadSession(Cohort, Id, Plus()), Press == "+" ? L["You lead it."] : L["You do not lead it."]);

    public Task<IActionResult> OnPostAsk() => Act(new AskToLead(Cohort, Id, Person ?? throw new NotFound()), L["They are asked."]);

    public Task<IActionResult> OnPostRole() => Act(new SetRole(Cohort, Id, Role, Person), L["Saved."]);

    public Task<IActionResult> OnPostWithdraw() => Act(new WithdrawSession(Cohort, Id, Plus()), Press == "+" ? L["It is proposed again."] : L["It is withdrawn."]);

    public Task<IActionResult> OnPostCallOff() => Act(new CallOff(Cohort, Id), L["It is cancelled, and those it concerns are told."]);

    public Task<IActionResult> OnPostKeep() => Act(new KeepSession(Cohort, Id), L["It takes place, and those who come are told."]);

    public Task<IActionResult> OnPostBrick() => Act(new MakeBrick(Cohort, Id), L["It is a brick of the library now."]);

    public async Task<IActionResult> OnPostPlace()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        return Done(await Send(Form), L["It is a workshop of the programme now: choose its half-day."]);
    }

    public Task<IActionResult> OnPostCard()
    {
        (Write.Cohort, Write.Id) = (Cohort, Id);
        return Act(Write, L["Saved."]);
    }

    public Task<IActionResult> OnPostFeedback()
    {
        (Give.Cohort, Give.Id) = (Cohort, Id);
        return Act(Give, L["Thank you: those who led it will read it."]);
    }

    /// <summary>Who had a role least often, among those who come or are interested.</summary>
    public Guid? Suggested(SessionRole role) => Card.Interests.Where(one => Session.Roles.TrueForAll(row => row.PersonId != one.PersonId))
        .OrderBy(one => Now.Reading.Had(role, one.PersonId)).ThenBy(one => one.At).Select(one => (Guid?)one.PersonId).FirstOrDefault();

    private bool Plus() => Press switch { "+" => true, "-" => false, _ => throw new NotFound() };

    private async Task<IActionResult> Act<T>(MediatR.IRequest<T> command, string said)
    {
        await Send(command);
        return said.Length == 0 ? LocalRedirect(Here) : Done(Here, said);
    }
}
