using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

internal sealed class DecisionModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "decision")]
    public Guid Id { get; set; }

    [BindProperty]
    public VoteForm Form { get; set; } = new();

    public DecisionCard Card { get; private set; } = null!;

    public PromoCard Promo { get; private set; } = null!;

    /// <summary>Half-days that the alternance spends in the structure.</summary>
    public IReadOnlySet<Guid> Busy { get; private set; } = new HashSet<Guid>();

    public bool Votes => person.RoleIn(Cohort) is Role.Trainee or Role.Trainer;

    public bool Runs => person.Steers(Cohort) || (Card.OpenedBy == person.Id && Votes);

    /// <summary>The vote form: while it counts, and after a refusal, so that what was typed is not lost.</summary>
    public bool ShowsForm => Votes && ((Card.IsOpen && !(Card.Terms.IsSecret && Card.Voted)) || (!ModelState.IsValid && Typed));

    private bool Typed { get; set; }

    public string Name(Guid option) => Answers.Decisions.OptionWords.Of(Card.Options.First(one => one.Id == option), L);

    public override async Task Load()
    {
        Card = await Send(new GetDecision(Cohort, Id));
        Promo = await Send(new GetPromo(Cohort));
        if (Card.Terms.Method == DecisionMethod.DatePoll)
        {
            var structure = (await Send(new GetCalendar(Cohort))).Where(one => one.Kind == HalfDayKind.Structure).Select(one => (one.Date, one.Part)).ToHashSet();
            Busy = Card.Options.Where(one => one is { Date: { } date, Part: { } part } && structure.Contains((date, part))).Select(one => one.Id).ToHashSet();
        }

        // What was withdrawn while one voted is told above the form, and no longer in it.
        Form.Marks.RemoveAll(one => Card.Options.All(option => option.Id != one.Option || option.WithdrawnAt is not null));
        Typed = Form.Marks.Count > 0;
        if (!Typed)
            Form = VoteForm.Of(Card, Busy);
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
