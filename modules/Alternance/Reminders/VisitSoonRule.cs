using System.Globalization;
using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Visits;
using Cohort.Alternance.Pages.Alternance.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Reminders;

/// <summary>A visit in a week, and tomorrow: told to the three. Subject: the visit; occurrence: its half-day, and how many days before.</summary>
internal sealed class VisitSoonRule(AlternanceDb db, Followed followed, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "VisitSoon";

    /// <summary>The first of the two; the day before stays where it is.</summary>
    public static readonly Lead Ahead = Lead.Days(7, 8 * 60);

    public string Name => Key;

    public string Label => "A visit of the alternance in a week, and the day before";

    public bool InTheEvening => false;

    Lead? IReminderRule.Lead => Ahead;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    /// <summary>Names a date of a visit: one that moved is told anew, and the former is not.</summary>
    public static string Occurrence(Visit visit, int days) => string.Create(CultureInfo.InvariantCulture, $"{visit.Date:yyyy-MM-dd} {visit.Part} {days}");

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var visit = await db.Visits.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (visit is not { IsOpen: true, Date: { } date } || !new[] { 7, 1 }.Any(days => Occurrence(visit, days) == reminder.Occurrence))
            return [];
        var members = (await mediator.Send(new ListMembers(visit.CohortId), stop)).ToDictionary(one => one.PersonId);
        var tutors = await followed.TutorsOf(visit.CohortId, visit.PersonId, date, stop);
        if (!members.ContainsKey(visit.PersonId))
            return [];
        var trainers = visit.TrainerId is { } trainer ? [trainer] : members.Values.Where(one => one.Role == Role.Trainer).Select(one => one.PersonId).ToList();
        return [
            new Notice(visit.PersonId, () => Say(AlternanceLinks.Visit(visit.CohortId, visit.PersonId, visit.Id))),
            .. tutors.Where(members.ContainsKey).Select(one => new Notice(one, () => Say(AlternanceLinks.TutorVisit(visit.CohortId, visit.PersonId, visit.Id)))),
            .. trainers.Where(one => !tutors.Contains(one)).Select(one => new Notice(one, () => Say(AlternanceLinks.Visit(visit.CohortId, visit.PersonId, visit.Id)))),
        ];

        // No name stands in what outlives an erasure.
        Words Say(string path) => new(
            texts["A visit of the alternance: {0}", Dates.Day(date)],
            texts["{0}, {1}. Trainee, tutor and trainer meet, and write down together what was said.", visit.StartsAt is { } at ? Dates.Time(at) : texts[VisitWords.Part(visit.Part ?? default)], texts[VisitWords.Mode(visit.Mode)]],
            texts["Open the visit"],
            path);
    }
}
