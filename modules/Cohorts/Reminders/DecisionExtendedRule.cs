using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Reminders;

/// <summary>The close of a decision was moved: the group is told once, by the inbox. Subject: the decision; occurrence: the extension.</summary>
internal sealed class DecisionExtendedRule(CohortsDb db, IMediator mediator, Texts texts, TimeProvider clock) : IReminderRule
{
    public const string Key = "DecisionExtended";

    public string Name => Key;

    public string Label => "A decision that stays open longer";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var decision = await db.Decisions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (decision is null || decision.ClosedSince(clock.GetUtcNow().UtcDateTime) is not null || !Guid.TryParse(reminder.Occurrence, out var id))
            return [];
        var extension = await db.Extensions.AsNoTracking().FirstAsync(one => one.Id == id, stop);
        var by = await db.People.Where(one => one.Id == extension.By).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefaultAsync(stop) ?? "";
        var promo = await mediator.Send(new GetPromo(decision.CohortId), stop);
        var members = await mediator.Send(new ListMembers(decision.CohortId), stop);
        return [.. members.Where(one => Roles.Building.Contains(one.Role) && one.PersonId != extension.By).Select(one => new Notice(one.PersonId, () => new Words(
            texts["It stays open longer: {0}", decision.Question],
            texts["{0} moved its close to {1}; it was to close on {2}. Votes that are cast stay.", by, Dates.Instant(extension.ClosesAt, promo.Zone, texts), Dates.Instant(extension.ClosedAt, promo.Zone, texts)],
            texts["Look at the decision"],
            CohortsLinks.Decision(decision.CohortId, decision.Id)))
        {
            About = extension.By,
        })];
    }
}
