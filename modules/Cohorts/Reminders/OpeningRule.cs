using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;

namespace Cohort.Cohorts.Reminders;

/// <summary>The promo begins: told a week before and the day before. Subject: the promo; occurrence: its first day, and how many days before.</summary>
internal sealed class OpeningRule(IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "PromoOpening";

    /// <summary>The day before, from noon on; a week before it is told as well.</summary>
    public static readonly Lead Ahead = Lead.Days(1, 12 * 60);

    public string Name => Key;

    public string Label => "A promo that begins";

    public bool InTheEvening => true;

    public Lead? Lead => Ahead;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var promo = await mediator.Send(new GetPromo(reminder.SubjectId), stop);
        var halves = await mediator.Send(new GetCalendar(promo.Id, promo.StartsOn, promo.StartsOn), stop);
        if (!reminder.Occurrence.StartsWith(OpeningPlan.Day(promo.StartsOn), StringComparison.Ordinal))
            return [];
        var hour = halves.Count == 0 ? promo.MorningStartsAt : promo.StartOf(halves[0].Part);
        var members = await mediator.Send(new ListMembers(promo.Id), stop);
        var later = (await mediator.Send(new ListPaths(promo.Id), stop)).Where(one => one.ArrivesOn > promo.StartsOn).Select(one => one.PersonId).ToHashSet();
        return [.. members.Where(one => one.Role is Role.Trainee or Role.Trainer or Role.Tutor).Select(one => new Notice(one.PersonId, () => new Words(
            texts["{0} begins on {1}", promo.Name, Dates.Day(promo.StartsOn)],
            texts["The first half-day is at {0}. The calendar tells where each week takes place.", Dates.Time(hour)],
            texts["Open the calendar"],
            CohortsLinks.Calendar(promo.Id)))
        {
            DroppedBecause = later.Contains(one.PersonId) ? "Arrives later" : null, // L["Arrives later"]
        })];
    }
}
