using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;

namespace Cohort.Curriculum.Reminders;

/// <summary>An hour before a workshop. Subject: the workshop; occurrence: its date and hour.</summary>
internal sealed class InAnHourRule(BoardReader boards, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "WorkshopInAnHour";

    public static readonly Lead Ahead = new(60);

    public string Name => Key;

    public string Label => "A workshop that is about to begin";

    public bool InTheEvening => false;

    public Lead? Lead => Ahead;

    public Channels Usual => Channels.Inbox;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var workshop = (await boards.Read(reminder.PromoId, stop)).Workshops.FirstOrDefault(one => one.Id == reminder.SubjectId);
        if (workshop is null || workshop.State == WorkshopState.Draft || workshop.Slots.FirstOrDefault(one => Beginning.Of(one) == reminder.Occurrence) is not { } slot)
            return [];
        var there = await Attendance.Read(mediator, reminder.PromoId, stop);
        var places = await mediator.Send(new ListPlaces(reminder.PromoId), stop);
        var dropped = workshop.State switch { WorkshopState.Cancelled => Why.Cancelled, WorkshopState.Held => Why.Done, _ => null };
        return [.. there.Candidates(workshop).Select(one => new Notice(one.PersonId, () => Say(reminder.PromoId, workshop, slot, places))
        {
            DroppedBecause = there.Follows(one, workshop, slot.Date, slot.Part) ? dropped : Why.NotTheirs,
        })];
    }

    private Words Say(Guid cohort, BoardWorkshop workshop, BoardSlot slot, IReadOnlyList<PlaceCard> places) => new(
        texts["At {0}: {1}", Dates.Time(slot.StartsAt), workshop.Title],
        Where.Of(workshop, places, texts),
        texts["Open the workshop"],
        CurriculumLinks.Workshop(cohort, workshop.Id));
}
