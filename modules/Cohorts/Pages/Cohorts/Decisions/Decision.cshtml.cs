using System.Globalization;
using Cohort.Cohorts.Answers.Decisions;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

internal sealed class DecisionModel(CurrentPerson person, BusyHalves halves) : PromoPage
{
    [FromRoute(Name = "decision")]
    public Guid Id { get; set; }

    [BindProperty]
    public VoteForm Form { get; set; } = new();

    public DecisionCard Card { get; private set; } = null!;

    public GetDecisionCourse.Answer Course { get; private set; } = new([], []);

    public PromoCard Promo { get; private set; } = null!;

    /// <summary>What the form for a later close shows: what was typed, or a day more; local to the promo, as fields hold it.</summary>
    public (string Date, string Hour) Later
    {
        get
        {
            var (date, minutes) = LocalTime.Of(Card.Terms.ClosesAt, Promo.Zone);
            var (on, at) = asked ?? (date.AddDays(1), TimeOnly.MinValue.AddMinutes(minutes));
            return (on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), at.ToString("HH':'mm", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Half-days that are not free, and why.</summary>
    public IReadOnlyDictionary<Guid, string> Busy { get; private set; } = new Dictionary<Guid, string>();

    public bool Votes => person.RoleIn(Cohort) is Role.Trainee or Role.Trainer;

    public bool Runs => person.Steers(Cohort) || (Card.OpenedBy == person.Id && Votes);

    /// <summary>The vote form: while it counts, and after a refusal, so that what was typed is not lost.</summary>
    public bool ShowsForm => Votes && ((Card.IsOpen && !(Card.Terms.IsSecret && Card.Voted)) || (!ModelState.IsValid && Typed));

    /// <summary>Several came first: the group may vote among these alone.</summary>
    public bool MayVoteAgain => Votes && Card is { IsOpen: false, Result: { Outcome: DecisionOutcome.Tied, Chosen.Count: > 1 } };

    /// <summary>Half-days of which the reader said nothing.</summary>
    public int LeftOut => Card.Options.Count(one => one.WithdrawnAt is null && Card.Mine.All(mark => mark.Option != one.Id));

    private bool Typed { get; set; }

    private (DateOnly Date, TimeOnly At)? asked;

    /// <summary>A secret vote that was cast on an option withdrawn since cannot be shared out anew. Whether it was, nobody knows.</summary>
    public bool MayHaveLost(OptionCard option) => option.WithdrawnAt is not null && Card is { Voted: true, Terms: { IsSecret: true, Method: DecisionMethod.Dots or DecisionMethod.Ranking } };

    public string Name(Guid option) => OptionWords.Of(Card.Options.First(one => one.Id == option), L);

    public override async Task Load()
    {
        Card = await Send(new GetDecision(Cohort, Id));
        Promo = await Send(new GetPromo(Cohort));
        Course = await Send(new GetDecisionCourse(Cohort, Id));
        if (Card.Terms.Method == DecisionMethod.DatePoll && Card.IsOpen)
        {
            var shown = Card.Options.Where(one => one is { WithdrawnAt: null, Date: not null, Part: not null }).ToDictionary(one => one.Id, one => (one.Date!.Value, one.Part!.Value));
            var busy = await halves.Read(Cohort, [.. shown.Values], HttpContext.RequestAborted);
            Busy = shown.Where(one => busy.ContainsKey(one.Value)).ToDictionary(one => one.Key, one => busy[one.Value]);
        }

        // What was withdrawn while one voted is told above the form, and no longer in it.
        Form.Marks.RemoveAll(one => Card.Options.All(option => option.Id != one.Option || option.WithdrawnAt is not null));
        Typed = Form.Marks.Count > 0;
        if (!Typed)
            Form = VoteForm.Of(Card, Busy.Keys.ToHashSet());
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        var card = await Send(new GetDecision(Cohort, Id));
        await Send(new CastVote(Cohort, Id, Form.Said(card.Terms.Method)));
        return Done(Here, L[card.Terms.IsSecret ? "Your vote is in the box. Nothing tells that it is yours." : card.Voted ? "Your vote is changed." : "Your vote is counted."]);
    }

    public async Task<IActionResult> OnPostClose()
    {
        var card = await Send(new CloseDecision(Cohort, Id));
        return Done(Here, DecisionWords.Outcome(card, L));
    }

    public async Task<IActionResult> OnPostExtend(DateOnly? on, TimeOnly? at)
    {
        OnlyFor(Roles.Building);
        var zone = (await Send(new GetPromo(Cohort))).Zone;
        if (on is not { } date || at is not { } hour || date.Year is < 2000 or > 9000)
            throw new Refusal("Please fill this in.", "on");
        asked = (date, hour);
        await Send(new ExtendDecision(Cohort, Id, LocalTime.ToUtc(date, (hour.Hour * 60) + hour.Minute, zone)));
        return Done(Here, L["It stays open longer, and all are told."]);
    }

    public async Task<IActionResult> OnPostWithdraw(Guid option, string? why)
    {
        await Send(new WithdrawOption(Cohort, Id, option, why ?? ""));
        return Done(Here, L["The option is withdrawn. Votes on it are kept, and its voters are told."]);
    }

    public async Task<IActionResult> OnPostAnswer(Guid objection, string? answer)
    {
        await Send(new AnswerObjection(Cohort, Id, objection, answer ?? ""));
        return Done(Here, L["The answer stands in the register."]);
    }

    public async Task<IActionResult> OnPostLift(Guid objection)
    {
        await Send(new LiftObjection(Cohort, Id, objection));
        return Done(Here, L["Your objection is marked as answered."]);
    }

    private string Here => CohortsLinks.Decision(Cohort, Id);
}
