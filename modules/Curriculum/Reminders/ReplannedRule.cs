using System.Text.Json;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;

namespace Cohort.Curriculum.Reminders;

/// <summary>
/// A workshop of the next days moved, or will not take place. Told some minutes later, so that several moves in a row are one
/// message and an undone one is none. Subject: the workshop; occurrence: the first change; note: what stood before.
/// </summary>
internal sealed class ReplannedRule(BoardReader boards, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "WorkshopReplanned";

    public string Name => Key;

    public string Label => "A workshop that moves or is cancelled";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    /// <summary>What stood before.</summary>
    /// <param name="By">Who changed it.</param>
    /// <param name="Slots">Its half-days, at most sixteen.</param>
    internal sealed record Before(Guid By, IReadOnlyList<Before.Slot> Slots)
    {
        internal sealed record Slot(DateOnly Date, Cohorts.Contracts.DayPart Part, int StartsAt);

        public override string ToString() => JsonSerializer.Serialize(this);

        public static Before Read(string note) => JsonSerializer.Deserialize<Before>(note)!;
    }

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var before = Before.Read(reminder.Note);
        var workshop = (await boards.Read(reminder.PromoId, stop)).Workshops.FirstOrDefault(one => one.Id == reminder.SubjectId);
        if (workshop is null)
            return [];
        var now = workshop.State is WorkshopState.Planned or WorkshopState.Held ? workshop.Slots.Select(one => new Before.Slot(one.Date, one.Part, one.StartsAt)).ToList() : [];
        var there = await Attendance.Read(mediator, reminder.PromoId, stop);
        var dropped = workshop.State == WorkshopState.Held ? Why.Done : now.Order(Earlier).SequenceEqual(before.Slots.Order(Earlier)) ? Why.AsBefore : null;
        return [.. there.Candidates(workshop).Select(one => new Notice(one.PersonId, () => Say(reminder.PromoId, workshop, before.Slots, now))
        {
            DroppedBecause = dropped ?? (one.PersonId == before.By ? Why.Themselves
                : before.Slots.Concat(now).Any(slot => there.Follows(one, workshop, slot.Date, slot.Part)) ? null : Why.NotTheirs),
        })];
    }

    private static readonly Comparer<Before.Slot> Earlier = Comparer<Before.Slot>.Create((one, other) => (one.Date, one.StartsAt).CompareTo((other.Date, other.StartsAt)));

    private Words Say(Guid cohort, BoardWorkshop workshop, IReadOnlyList<Before.Slot> before, List<Before.Slot> now)
    {
        var title = (before.Count, now.Count, workshop.State) switch
        {
            (_, _, WorkshopState.Cancelled) => texts["Cancelled: {0}", workshop.Title],
            (_, 0, _) => texts["Taken off the programme: {0}", workshop.Title],
            (0, _, _) => texts["New: {0}", workshop.Title],
            _ => texts["Moved: {0}", workshop.Title],
        };
        string[] said =
        [
            now.Count > 0 ? texts["It is now on {0}.", Said(now)] : "",
            before.Count > 0 ? texts["It was on {0}.", Said(before)] : "",
        ];
        return new Words(title, string.Join("\n", said.Where(one => one.Length > 0)), texts["Open the workshop"], CurriculumLinks.Workshop(cohort, workshop.Id));
    }

    private string Said(IReadOnlyList<Before.Slot> slots) =>
        string.Join(", ", slots.Order(Earlier).Select(one => texts["{0} at {1}", Dates.Day(one.Date), Dates.Time(one.StartsAt)]));
}
