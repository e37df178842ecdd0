using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Decisions;

internal sealed class OpenDecisionRules : AbstractValidator<OpenDecision>
{
    private const int MostOptions = 60, MostRanked = 20, MostDots = 20;
    private const string Unreadable = "This value cannot be read.";

    public OpenDecisionRules()
    {
        RuleFor(one => one.Question).Required(200);
        RuleFor(one => one.About).Optional(300);
        RuleFor(one => one.About).Must(one => string.IsNullOrEmpty(one) || (one[0] == '/' && !one.StartsWith("//", StringComparison.Ordinal) && !one.Contains('\\', StringComparison.Ordinal))).Says(Unreadable);
        RuleFor(one => one.Terms).Must(one => one is not null && Enum.IsDefined(one.Method) && one.ClosesAt.Kind == DateTimeKind.Utc).Says(Unreadable);
        RuleFor(one => one.Options).Must(one => one is not null && one.All(option => option.Id != Guid.Empty) && one.DistinctBy(option => option.Id).Count() == one.Count).Says(Unreadable);
        When(one => one.Terms is not null && one.Options is not null, () =>
        {
            RuleFor(one => one.Terms.Dots).Within(1, MostDots).When(one => one.Terms.Method == DecisionMethod.Dots);
            RuleFor(one => one.Terms.Quorum).Within(0, 500);
            RuleFor(one => one.Terms.IsSecret).Must((one, secret) => one.Terms.Method != DecisionMethod.Consent || (!secret && !one.Terms.IsHidden))
                .Says("Consent is neither secret nor hidden: an objection is answered together with who makes it.");
            RuleFor(one => one.Options).Must((one, options) => options.Count >= (Counting.JudgesEach(one.Terms.Method) ? 0 : 2)).Says("Two options at least.");
            RuleFor(one => one.Options).Must((one, options) => options.Count <= (one.Terms.Method == DecisionMethod.Ranking ? MostRanked : MostOptions)).Says("Too many options: {0} at most, {1} to rank.", MostOptions, MostRanked);
            RuleFor(one => one.Options).Must(options => options.All(option => (option.Text ?? "").Length <= 200)).Says("At most {0} characters.", 200);
            RuleFor(one => one.Options).Must(options => options.All(option => !string.IsNullOrWhiteSpace(option.Text) || (option.Date is not null && option.Part is { } part && Enum.IsDefined(part)))).Says("Please fill this in.");
        });
    }
}

internal sealed class WhenDecisionIsOpened(CohortsDb db, ReminderBook book, CurrentPerson person, TimeProvider clock) : IRequestHandler<OpenDecision, Unit>
{
    /// <summary>Decisions that one person keeps open in a promo: each calls the whole promo.</summary>
    private const int MostOpen = 20;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    public async Task<Unit> Handle(OpenDecision request, CancellationToken cancellationToken)
    {
        var zone = NotFound.IfNull(request.Id == Guid.Empty ? null : await db.Promos.Where(one => one.Id == request.Cohort).Select(one => one.TimeZone).FirstOrDefaultAsync(cancellationToken));
        if (await db.Decisions.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
            return twin.CohortId == request.Cohort && twin.OpenedBy == person.Id ? Unit.Value : throw new NotFound();
        var now = clock.GetUtcNow().UtcDateTime;
        if (request.Terms.ClosesAt <= now || request.Terms.ClosesAt > now + Longest)
            throw new Refusal("A decision closes later than now, and within a year.", "ClosesOn");
        if (!person.IsHouse && await db.Decisions.CountAsync(one => one.CohortId == request.Cohort && one.OpenedBy == person.Id && one.ClosedAt == null && one.ClosesAt > now, cancellationToken) >= MostOpen)
            throw new Refusal("You have {0} open decisions in this promo: close one first.", null, MostOpen);
        var decision = new Decision(request, person.Id, now);
        IReadOnlyList<OptionTerms> options = request.Options.Count > 0 ? request.Options : [new OptionTerms(request.Id, request.Question)];
        decision.Options.AddRange(options.Select((one, index) => new DecisionOption(request.Id, one, index)));
        db.Decisions.Add(decision);
        if (decision.IsSecret)
            db.SecretBoxes.Add(new SecretBox(decision.Id));
        await book.Plan(DecisionOpenedRule.Key, decision.Id, "", (decision.CohortId, zone), now, decision.ClosesAt, cancellationToken);
        // What is decided within the hour needs nobody to be called back.
        if (decision.ClosesAt.AddMinutes(-DecisionClosesRule.Ahead.Minutes) > now)
            await book.PlanAhead(DecisionClosesRule.Key, DecisionClosesRule.Ahead, (decision.CohortId, zone), [(decision.Id, "", decision.ClosesAt, decision.ClosesAt)], cancellationToken);
        return Unit.Value;
    }
}
