using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;

namespace Cohort.Cohorts.Reminders;

/// <summary>The promo ends: told a month before, and once more in the last week. Subject: the promo; occurrence: its last day, and which of the two.</summary>
internal sealed class PromoEndsRule(IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "PromoEnds";

    public static readonly Lead Ahead = Lead.Days(30, 9 * 60);

    private static readonly Lead LastWeek = Lead.Days(7, 9 * 60);

    public string Name => Key;

    public string Label => "A promo that ends";

    public bool InTheEvening => false;

    public Lead? Lead => Ahead;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    /// <summary>Plans both; an end that moved is another one.</summary>
    public static async Task Plan(ReminderBook book, PromoCard promo, CancellationToken stop)
    {
        var (its, day, zone) = ((promo.Id, promo.TimeZone), OpeningPlan.Day(promo.EndsOn), promo.Zone);
        var (begins, last, over) = (LocalTime.ToUtc(promo.StartsOn, 0, zone), LocalTime.ToUtc(promo.EndsOn, 0, zone), LocalTime.ToUtc(promo.EndsOn.AddDays(1), 0, zone));
        // Nobody who has not begun is told of the end.
        if (Ahead.From(last, zone) > begins)
            await book.PlanAhead(Key, Ahead, its, [(promo.Id, day, last, over)], stop);
        if (LastWeek.From(last, zone) > begins)
            await book.Plan(Key, promo.Id, $"{day} -7", its, LastWeek.From(last, zone), over, stop);
    }

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var promo = await mediator.Send(new GetPromo(reminder.SubjectId), stop);
        if (!reminder.Occurrence.StartsWith(OpeningPlan.Day(promo.EndsOn), StringComparison.Ordinal))
            return [];
        var members = await mediator.Send(new ListMembers(promo.Id), stop);
        return [.. members.Where(one => Roles.Building.Contains(one.Role)).Select(one => new Notice(one.PersonId, () => new Words(
            texts["{0} ends on {1}", promo.Name, Dates.Full(promo.EndsOn)],
            texts["Until then: look whether your certificates are there, and take along the documents that you wish to keep."] + "\n\n" + texts["The group stays: in the directory you go on finding each other, if you let it show you."],
            texts["Look at the documents"],
            CohortsLinks.Documents(promo.Id))))];
    }
}
