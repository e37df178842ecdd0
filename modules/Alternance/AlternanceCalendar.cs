using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Visits;
using Cohort.Alternance.Pages.Alternance.Booklet;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Calendars;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance;

/// <summary>
/// In a calendar: where a trainee is, for them and for who follows them; the visits of the three, and the dates on which
/// something is passed. In no title stands a name. A tutor may follow the days of each trainee whom they follow today.
/// </summary>
internal sealed class AlternanceCalendar(AlternanceDb db, Days days, Followed followed, IMediator mediator, CurrentPerson person, Texts texts) : ICalendarPart, ICalendarOffer
{
    private const int VisitMinutes = 60;

    public async Task<IReadOnlyList<CalendarEvent>> Load(CalendarContext context, CancellationToken stop)
    {
        if (context.Kind == CalendarKind.Promo)
            return [];
        var promo = await mediator.Send(new GetPromo(context.Cohort), stop);
        var events = new List<CalendarEvent>();
        if (context.Kind == CalendarKind.Trainee || context.Role == Role.Trainee)
            events.AddRange(Presence(context, promo, await days.DaysOf(context.Cohort, context.Person, promo.StartsOn, promo.EndsOn, stop)));
        if (context.Kind == CalendarKind.Mine)
        {
            events.AddRange(await Visits(context, promo, stop));
            events.AddRange(await Exams(context, promo, stop));
        }

        return events;
    }

    public async Task<IReadOnlyList<CalendarChoice>> Offer(CancellationToken stop)
    {
        var choices = new List<CalendarChoice>();
        foreach (var cohort in person.Memberships.Where(one => one.Role == Role.Tutor).Select(one => one.CohortId))
        {
            var trainees = await followed.FollowedBy(person.Id, cohort, await followed.Today(cohort, stop), stop);
            var members = await mediator.Send(new ListMembers(cohort), stop);
            choices.AddRange(members.Where(one => trainees.Contains(one.PersonId)).Select(one => new CalendarChoice(CalendarKind.Trainee, cohort, one.PersonId, one.Name)));
        }

        return choices;
    }

    private IEnumerable<CalendarEvent> Presence(CalendarContext context, PromoCard promo, IReadOnlyList<WhereHalf> halves)
    {
        var path = context.Kind == CalendarKind.Trainee ? AlternanceLinks.Tutor : AlternanceLinks.Calendar(promo.Id, context.Person);
        var at = halves.Where(one => one.Kind == HalfDayKind.Centre).Select(one => CalendarEvent.Of(
            $"centre-{context.Person:N}-{CalendarEvent.Stamp(one.Date)}-{(one.Part == DayPart.Morning ? "am" : "pm")}", texts["At the training centre"], promo.TimeZone, one.Date, promo.StartOf(one.Part), promo.HalfDayMinutes) with
        {
            // A trainee reads the workshop in its place; where the centre is what it is about, that it is off is worth a word.
            IsBackground = context.Kind == CalendarKind.Mine,
            LeavesQuietly = context.Kind == CalendarKind.Mine,
            Path = path,
        });
        var away = CalendarEvent.Runs(halves.Where(one => one.Kind == HalfDayKind.Structure).Select(one => one.Date)).Select(one => CalendarEvent.Days(
            $"structure-{context.Person:N}-{CalendarEvent.Stamp(one.First)}", texts["In the structure"], promo.TimeZone, one.First, one.Last) with
        {
            IsFree = true,
            Path = path,
        });
        return at.Concat(away);
    }

    private async Task<IEnumerable<CalendarEvent>> Visits(CalendarContext context, PromoCard promo, CancellationToken stop)
    {
        var trainees = context.Role == Role.Tutor ? await followed.FollowedBy(context.Person, promo.Id, await followed.Today(promo.Id, stop), stop) : [context.Person];
        var me = context.Person;
        var visits = await db.Visits.AsNoTracking().Where(one => one.CohortId == promo.Id && one.Date != null && one.CancelledAt == null && (trainees.Contains(one.PersonId) || one.TrainerId == me))
            .Select(one => new { one.Id, one.PersonId, one.Date, one.Part, one.StartsAt, one.Mode, one.Place }).ToListAsync(stop);
        return visits.Select(one => CalendarEvent.Of($"visit-{one.Id:N}", texts["Visit of the alternance"], promo.TimeZone, one.Date!.Value, one.StartsAt ?? promo.StartOf(one.Part ?? DayPart.Morning), one.StartsAt is null ? promo.HalfDayMinutes : VisitMinutes) with
        {
            Place = one.Place,
            Link = one.Mode == VisitMode.Remote ? one.Place : "",
            Path = context.Role == Role.Tutor ? AlternanceLinks.TutorVisit(promo.Id, one.PersonId, one.Id) : AlternanceLinks.Visit(promo.Id, one.PersonId, one.Id),
        });
    }

    private async Task<IEnumerable<CalendarEvent>> Exams(CalendarContext context, PromoCard promo, CancellationToken stop)
    {
        if (!Roles.Building.Contains(context.Role))
            return [];
        var me = context.Person;
        var exams = await db.ExamDates.AsNoTracking().Where(one => one.CohortId == promo.Id && (one.PersonId == null || one.PersonId == me)).ToListAsync(stop);
        return exams.Select(one => CalendarEvent.Days($"exam-{one.Id:N}", BookletWords.Exam(texts, one.Kind), promo.TimeZone, one.Date, one.Date) with { Words = one.Words });
    }
}
