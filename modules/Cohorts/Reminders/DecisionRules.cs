using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Pages.Cohorts.Decisions;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Reminders;

/// <summary>A day before a decision closes: whoever has not taken part. Subject: the decision.</summary>
internal sealed class DecisionClosesRule(CohortsDb db, IMediator mediator, Texts texts, TimeProvider clock) : IReminderRule
{
    public const string Key = "DecisionCloses";

    public static readonly Lead Ahead = new(24 * 60);

    public string Name => Key;

    public string Label => "A decision that closes and waits for my vote";

    public bool InTheEvening => false;

    public Lead? Lead => Ahead;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var decision = await db.Decisions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (decision is null || decision.ClosedSince(clock.GetUtcNow().UtcDateTime) is not null)
            return [];
        var promo = await mediator.Send(new GetPromo(decision.CohortId), stop);
        var done = (await db.Voters.Where(one => one.DecisionId == decision.Id).Select(one => one.PersonId).ToListAsync(stop)).ToHashSet();
        var members = await mediator.Send(new ListMembers(decision.CohortId), stop);
        // Reasons are keys: L["Has taken part already"]
        return [.. members.Where(one => Roles.Building.Contains(one.Role)).Select(one => new Notice(one.PersonId, () => new Words(
            texts["It closes soon: {0}", decision.Question],
            texts["This decision closes on {0}, and you have not taken part yet.", Dates.Instant(decision.ClosesAt, promo.Zone, texts)],
            texts["Take part"],
            CohortsLinks.Decision(decision.CohortId, decision.Id))) { DroppedBecause = done.Contains(one.PersonId) ? "Has taken part already" : null })];
    }
}

/// <summary>A question was put to the group: everyone but who put it. Subject: the decision.</summary>
internal sealed class DecisionOpenedRule(CohortsDb db, IMediator mediator, Texts texts, TimeProvider clock) : IReminderRule, ITellsTheRoom
{
    public const string Key = "DecisionOpened";

    public string Name => Key;

    public string Label => "A question that is put to the group";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var decision = await db.Decisions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (decision is null || decision.ClosedSince(clock.GetUtcNow().UtcDateTime) is not null)
            return [];
        var promo = await mediator.Send(new GetPromo(decision.CohortId), stop);
        var done = (await db.Voters.Where(one => one.DecisionId == decision.Id).Select(one => one.PersonId).ToListAsync(stop)).ToHashSet();
        var members = await mediator.Send(new ListMembers(decision.CohortId), stop);
        return [.. members.Where(one => Roles.Building.Contains(one.Role) && one.PersonId != decision.OpenedBy).Select(one => new Notice(one.PersonId, () => Say(decision, promo)) { DroppedBecause = done.Contains(one.PersonId) ? "Has taken part already" : null })];
    }

    public async Task<Func<Words>?> ReadForRoom(Reminder reminder, CancellationToken stop)
    {
        var decision = await db.Decisions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (decision is null || decision.ClosedSince(clock.GetUtcNow().UtcDateTime) is not null)
            return null;
        var promo = await mediator.Send(new GetPromo(decision.CohortId), stop);
        return () => Say(decision, promo);
    }

    private Words Say(Decision decision, PromoCard promo) => new(
        texts["The group decides: {0}", decision.Question],
        texts["You can take part until {0}.", Dates.Instant(decision.ClosesAt, promo.Zone, texts)],
        texts["Take part"],
        CohortsLinks.Decision(decision.CohortId, decision.Id));
}

/// <summary>What came out of a decision, told to the group. Subject: the decision.</summary>
internal sealed class DecisionClosedRule(CohortsDb db, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "DecisionClosed";

    public string Name => Key;

    public string Label => "What came out of a decision";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var cohort = await db.Decisions.Where(one => one.Id == reminder.SubjectId).Select(one => (Guid?)one.CohortId).FirstOrDefaultAsync(stop);
        if (cohort is not { } promo)
            return [];
        var card = await mediator.Send(new GetDecision(promo, reminder.SubjectId), stop);
        var members = await mediator.Send(new ListMembers(promo), stop);
        return [.. members.Where(one => Roles.Building.Contains(one.Role)).Select(one => new Notice(one.PersonId, () => new Words(
            texts["Decided: {0}", card.Question],
            DecisionWords.Outcome(card, texts),
            texts["Look at the decision"],
            CohortsLinks.Decision(promo, card.Id))))];
    }
}
