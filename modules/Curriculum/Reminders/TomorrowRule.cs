using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;

namespace Cohort.Curriculum.Reminders;

/// <summary>The evening before: one message for all the workshops of a date. Subject: the promo; occurrence: the date.</summary>
internal sealed class TomorrowRule(BoardReader boards, IMediator mediator, Texts texts) : IReminderRule, ITellsTheRoom
{
    public const string Key = "WorkshopTomorrow";

    public string Name => Key;

    public string Label => "The workshops of the next day";

    public bool InTheEvening => true;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var date = Date(reminder);
        var there = await Attendance.Read(mediator, reminder.SubjectId, stop);
        var places = await mediator.Send(new ListPlaces(reminder.SubjectId), stop);
        var parts = await Parts(reminder.SubjectId, date, stop);
        return [.. parts.SelectMany(one => there.Candidates(one.Workshop).Select(member => (member.PersonId, one, Follows: there.Follows(member, one.Workshop, date, one.Slot.Part))))
            .GroupBy(one => one.PersonId)
            .Select(mine =>
            {
                var expected = mine.Where(one => one.Follows).Select(one => one.one).ToList();
                var planned = expected.Where(one => one.Workshop.State == WorkshopState.Planned).ToList();
                return new Notice(mine.Key, () => Say(reminder.SubjectId, date, planned, places))
                {
                    DroppedBecause = planned.Count > 0 ? null : expected.Count > 0 ? Why.Cancelled : Why.NotTheirs,
                };
            })];
    }

    public async Task<Func<Words>?> ReadForRoom(Reminder reminder, CancellationToken stop)
    {
        var date = Date(reminder);
        var planned = (await Parts(reminder.SubjectId, date, stop)).FindAll(one => one.Workshop.State == WorkshopState.Planned);
        var places = await mediator.Send(new ListPlaces(reminder.SubjectId), stop);
        return planned.Count > 0 ? () => Say(reminder.SubjectId, date, planned, places) : null;
    }

    private static DateOnly Date(Reminder reminder) => DateOnly.ParseExact(reminder.Occurrence, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<List<(BoardWorkshop Workshop, BoardSlot Slot)>> Parts(Guid cohort, DateOnly date, CancellationToken stop) =>
        [.. (await boards.Read(cohort, stop)).Workshops.SelectMany(one => one.Slots.Where(slot => slot.Date == date).Select(slot => (Workshop: one, Slot: slot)))
            .Where(one => one.Workshop.State is WorkshopState.Planned or WorkshopState.Cancelled)
            .OrderBy(one => one.Slot.StartsAt).ThenBy(one => one.Workshop.Title, StringComparer.Ordinal)];

    private Words Say(Guid cohort, DateOnly date, List<(BoardWorkshop Workshop, BoardSlot Slot)> mine, IReadOnlyList<PlaceCard> places) => new(
        texts["{0}: {1}", Dates.Title(date), string.Join(", ", mine.Select(one => one.Workshop.Title))],
        string.Join("\n", mine.Select(one => texts["{0}, {1} ({2})", Dates.Time(one.Slot.StartsAt), one.Workshop.Title, Where.Of(one.Workshop, places, texts)])),
        texts["Open the programme of the week"],
        CurriculumLinks.Week(cohort, date));
}
