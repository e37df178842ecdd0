using System.Globalization;
using Cohort.Alternance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Reminders;

/// <summary>A visit that is due in a fortnight has no date: told to the trainers. Subject: the visit; occurrence: by when it is due.</summary>
internal sealed class VisitDueRule(AlternanceDb db, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "VisitDue";

    public static readonly Lead Ahead = Lead.Days(14, 8 * 60);

    public string Name => Key;

    public string Label => "A visit of the alternance that is due and has no date";

    public bool InTheEvening => false;

    Lead? IReminderRule.Lead => Ahead;

    public Channels Usual => Channels.Inbox;

    public static string Occurrence(DateOnly due) => due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var visit = await db.Visits.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (visit is not { IsOpen: true, Date: null, DueOn: { } due } || Occurrence(due) != reminder.Occurrence)
            return [];
        var members = await mediator.Send(new ListMembers(visit.CohortId), stop);
        if (!members.Any(one => one.PersonId == visit.PersonId))
            return [];
        return [.. members.Where(one => one.Role == Role.Trainer).Select(one => new Notice(one.PersonId, () => new Words(
            texts["A visit of the alternance is due by {0}", Dates.Day(due)],
            texts["It has no date yet."],
            texts["Open the visit"],
            AlternanceLinks.Visit(visit.CohortId, visit.PersonId, visit.Id))))];
    }
}
