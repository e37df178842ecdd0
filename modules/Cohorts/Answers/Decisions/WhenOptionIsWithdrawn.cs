using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Decisions;

internal sealed class WithdrawOptionRules : AbstractValidator<WithdrawOption>
{
    public WithdrawOptionRules() => RuleFor(one => one.Why).Required(500);
}

internal sealed class WhenOptionIsWithdrawn(CohortsDb db, Turns turns, InboxBook inbox, Texts texts, CurrentPerson person, TimeProvider clock) : IRequestHandler<WithdrawOption, Unit>
{
    public async Task<Unit> Handle(WithdrawOption request, CancellationToken cancellationToken)
    {
        await turns.Take<Decision>(request.Id, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var decision = NotFound.IfNull(await db.Decisions.Include(one => one.Options).FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
        var option = NotFound.IfNull(decision.Options.FirstOrDefault(one => one.Id == request.Option));
        if (decision.OpenedBy != person.Id && !person.Steers(request.Cohort))
            throw new Forbidden();
        if (option.WithdrawnAt is not null)
            return Unit.Value;
        if (decision.ClosedSince(now) is not null)
            throw new Refusal("This decision is closed: nothing in it changes any more.");
        option.Withdraw(request.Why, now);
        // Who chose it, as far as that is known: of a secret vote, all who took part.
        var told = decision.IsSecret
            ? await db.Voters.Where(one => one.DecisionId == decision.Id).Select(one => one.PersonId).ToListAsync(cancellationToken)
            : await db.Marks.Where(one => one.DecisionId == decision.Id && one.OptionId == option.Id).Select(one => one.PersonId).ToListAsync(cancellationToken);
        foreach (var one in told.Where(one => one != person.Id))
        {
            await inbox.Add(one, decision.CohortId, "OptionWithdrawn", () => (
                texts["Withdrawn from “{0}”: {1}", decision.Question, OptionWords.Of(option.Text, option.Date, option.Part, texts)],
                texts["{0} Your vote is kept; it can be looked at again until the close, unless it is secret.", option.Why],
                CohortsLinks.Decision(decision.CohortId, decision.Id)), cancellationToken);
        }

        return Unit.Value;
    }
}

/// <summary>What a guest is called beside the members; one who asked for it has no name any more.</summary>
internal static class GuestWords
{
    public static string Of(string name, Texts texts) => name.Length > 0 ? texts["{0} (guest)", name] : texts["A guest"];
}

/// <summary>What an option is called.</summary>
internal static class OptionWords
{
    public static string Of(OptionCard option, Texts texts) => Of(option.Text, option.Date, option.Part, texts);

    public static string Of(string text, DateOnly? date, DayPart? part, Texts texts) => date is not { } day ? text
        : texts[part == DayPart.Morning ? "{0}, morning" : "{0}, afternoon", Dates.Title(day)] + (text.Length > 0 ? $" ({text})" : "");
}
