using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Kernel.Text;
using MediatR;

namespace Cohort.Curriculum.Reminders;

/// <summary>
/// Workshops of the next days moved, or will not take place. Told some minutes later, all in one message: several moves in a
/// row are one, an undone one is none. Subject: the promo; occurrence: the first change of the journal that it tells.
/// </summary>
internal sealed class ReplannedRule(ReplanReader reader, IMediator mediator, Texts texts) : IReminderRule, ITellsTheRoom
{
    public const string Key = "WorkshopReplanned";

    public string Name => Key;

    public string Label => "A workshop that moves or is cancelled";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var there = await Attendance.Read(mediator, reminder.SubjectId, stop);
        var replans = await Replans(reminder, there.Promo, stop);
        var places = await mediator.Send(new ListPlaces(reminder.SubjectId), stop);
        var told = replans.SelectMany(one => there.Candidates(one.Workshop).Select(member => (member.PersonId, Replan: one, Dropped: one.WhyNot(member, there))));
        return [.. told.GroupBy(one => one.PersonId).Select(mine =>
        {
            var concerned = mine.Where(one => one.Dropped is null).Select(one => one.Replan).ToList();
            return new Notice(mine.Key, () => Say(reminder.SubjectId, concerned, places)) { DroppedBecause = concerned.Count > 0 ? null : mine.First().Dropped };
        })];
    }

    public async Task<Func<Words>?> ReadForRoom(Reminder reminder, CancellationToken stop)
    {
        var promo = await mediator.Send(new GetPromo(reminder.SubjectId), stop);
        // What was written beside the change may be about somebody: it stays on the site.
        var moved = (await Replans(reminder, promo, stop)).Where(one => one.Workshop.State != WorkshopState.Held && !one.Now.SequenceEqual(one.Before)).Select(one => one with { Why = "" }).ToList();
        var places = await mediator.Send(new ListPlaces(reminder.SubjectId), stop);
        return moved.Count > 0 ? () => Say(reminder.SubjectId, moved, places) : null;
    }

    private async Task<IEnumerable<Replan>> Replans(Reminder reminder, PromoCard promo, CancellationToken stop)
    {
        var since = LocalTime.Of(reminder.PlannedAt, promo.Zone);
        return (await reader.Since(reminder.SubjectId, Guid.ParseExact(reminder.Occurrence, "N"), stop)).Where(one => Replan.IsNews(one.Before, one.Now, since));
    }

    private Words Say(Guid cohort, List<Replan> replans, IReadOnlyList<PlaceCard> places) => replans is [var only]
        ? new Words(only.Title(texts), only.Details(texts, places), texts["Open the workshop"], CurriculumLinks.Workshop(cohort, only.Workshop.Id))
        : new Words(
            texts["{0} workshops move or are cancelled", replans.Count.ToString(CultureInfo.CurrentCulture)],
            string.Join("\n\n", replans.Select(one => $"{one.Title(texts)}\n{one.Details(texts, places)}")),
            texts["Open the programme of the week"],
            CurriculumLinks.Programme(cohort));
}
