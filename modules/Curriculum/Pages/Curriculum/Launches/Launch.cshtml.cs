using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>A launch, on one page from the first need to the drafts on the board: what the group is at now stands on top.</summary>
internal sealed partial class LaunchModel(Origins origins, Elsewhere elsewhere, CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "launch")]
    public Guid Id { get; set; }

    [BindProperty]
    public AddNeed Form { get; set; } = new();

    [BindProperty]
    public MergeNeeds Merge { get; set; } = new();

    [BindProperty]
    public DecideLaunch Decide { get; set; } = new();

    [BindProperty]
    public CloseLaunch Close { get; set; } = new();

    /// <summary>A button: "+" or "-" and the id of a need or a proposal.</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    [BindProperty]
    public Phase To { get; set; }

    /// <summary>Needs in other words; only that of the button that was pressed is read.</summary>
    [BindProperty]
    public NeedWords Words { get; set; } = new();

    /// <summary>A competence that the new need is to touch.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Touches { get; set; }

    public LaunchView Now { get; private set; } = null!;

    /// <summary>What led to a need.</summary>
    public ILookup<Guid, Origin> From { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    public bool Builds => person.Builds(Cohort);

    public bool MayJoin => Builds && Now.Phase is Phase.Gather or Phase.Propose;

    private string Here => CurriculumLinks.Launch(Cohort, Id);

    public override async Task Load()
    {
        Now = await Send(new GetLaunch(Cohort, Id));
        From = await origins.To(Cohort, [.. Now.Reading.Needs.SelectMany(one => one.Merged.Select(other => other.Id).Append(one.Id))], HttpContext.RequestAborted);
        if (Now.Phase == Phase.Gather)
            Waiting = await elsewhere.Waiting(Now.Reading, HttpContext.RequestAborted);
        if (Decide.Id == Guid.Empty)
        {
            var charter = Now.Programme.Promo.Charter;
            Decide = new DecideLaunch { Id = Guid.CreateVersion7(), Method = charter.Method ?? DecisionMethod.Dots, Quorum = charter.Quorum };
        }

        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet()
    {
        if (Touches is { } node)
            Form.Touched.Add(node);
        Form.Text = Say is { Length: > Need.Most } ? Say[..Need.Most] : Say ?? "";
        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Launch) = (Cohort, Id);
        await Send(Form);
        return Done(Here, L["It is on the wall."]);
    }

    public async Task<IActionResult> OnPostVoice()
    {
        var (need, joins) = Pressed();
        await Send(new SayMeToo(Cohort, Id, need, joins));
        return LocalRedirect($"{Here}#need-{need}");
    }

    public async Task<IActionResult> OnPostReword(Guid need)
    {
        await Send(new EditNeed(Cohort, Id, need, Words.Of.GetValueOrDefault(need) ?? ""));
        return Done($"{Here}#need-{need}", L["It says so now."]);
    }

    public async Task<IActionResult> OnPostTakeOff(Guid need)
    {
        await Send(new TakeOffNeed(Cohort, Id, need));
        return Done(Here, L["It is off the wall."]);
    }

    public async Task<IActionResult> OnPostMerge()
    {
        (Merge.Cohort, Merge.Launch) = (Cohort, Id);
        await Send(Merge);
        return Done($"{Here}#need-{Merge.Into ?? Merge.Need}", Merge.Into is null ? L["They stand apart again."] : L["They stand together now; each voice counts once."]);
    }

    public async Task<IActionResult> OnPostLead()
    {
        var (proposal, offers) = Pressed();
        await Send(new OfferToLead(Cohort, Id, proposal, offers));
        return LocalRedirect($"{Here}#proposal-{proposal}");
    }

    public async Task<IActionResult> OnPostWithdraw()
    {
        await Send(new WithdrawProposal(Cohort, Id, Pressed().Id));
        return Done(Here, L["The proposal was withdrawn."]);
    }

    public async Task<IActionResult> OnPostMove()
    {
        await Send(new MoveLaunch(Cohort, Id, To));
        return LocalRedirect(Here);
    }

    public async Task<IActionResult> OnPostDecide()
    {
        (Decide.Cohort, Decide.Launch) = (Cohort, Id);
        await Send(Decide);
        return Done(Here, L["The decision is open, and the group is told."]);
    }

    public async Task<IActionResult> OnPostClose()
    {
        (Close.Cohort, Close.Launch) = (Cohort, Id);
        var made = await Send(Close);
        return Done(Here, made == 0 ? L["The launch is closed."] : L.Count(made, "The launch is closed: {0} workshop waits as a draft on its half-day.", "The launch is closed: {0} workshops wait as drafts on their half-days."));
    }

    /// <summary>The half-days one may choose: those of the launch at the centre that have room, and what was chosen already.</summary>
    public IReadOnlyList<SelectListItem> Halves(Guid proposal)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(Now.Now, Now.Programme.Promo.Zone));
        var chosen = Close.Halves.GetValueOrDefault(proposal);
        // What was just found in the way stands beside it: the choice does not say that it is free.
        var refused = Error($"Close.Halves[{proposal}]") is not null;
        return [.. HalfDayChoices.Of(Now.Programme.Context with
        {
            Calendar = [.. Now.Programme.Context.Calendar.Where(one => one.Kind == HalfDayKind.Centre && one.Date >= Now.Launch.FromOn && one.Date <= Now.Launch.ToOn && one.Date >= today
                && (Now.Programme.Board.Taken(one.Date, one.Part, Guid.Empty) < Now.Programme.Promo.HalfDayMinutes || new When(one.Date, one.Part).Value == chosen))],
        }, today, Guid.Empty, L).Select(one => new SelectListItem(one.Value == chosen && refused && When.TryParse(one.Value, out var when) ? L["{0}", when] : one.Text, one.Value, one.Value == chosen))];
    }

    public string? Error(string field) => ModelState.TryGetValue(field, out var entry) && entry.Errors.Count > 0 ? string.Join(" ", entry.Errors.Select(one => one.ErrorMessage)) : null;

    private (Guid Id, bool On) Pressed() =>
        Press is { Length: > 1 } && Press[0] is '+' or '-' && Guid.TryParse(Press.AsSpan(1), out var id) ? (id, Press[0] == '+') : throw new NotFound();
}
