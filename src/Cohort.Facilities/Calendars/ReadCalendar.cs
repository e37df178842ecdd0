using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Calendars;

/// <summary>What stands in a calendar of the current person now, and what was last published of it. Writes nothing.</summary>
/// <exception cref="NotFound">They may follow it no longer.</exception>
internal sealed record ReadCalendar(CalendarFeed Feed) : IQuery<ReadCalendar.Answer>
{
    public Access Access => Access.SignedIn;

    internal sealed record Answer(string Name, IReadOnlyList<CalendarEvent> Events, IReadOnlyList<PublishedEvent> Published, bool IsUpToDate);

    internal sealed class Handler(FacilitiesDb db, IEnumerable<ICalendarOffer> offers, IEnumerable<ICalendarPart> parts, CurrentPerson person, Texts texts, TimeProvider clock) : IRequestHandler<ReadCalendar, Answer>
    {
        // What is over stays a while, for who looks back.
        private const int DaysBack = 60;

        public async Task<Answer> Handle(ReadCalendar request, CancellationToken cancellationToken)
        {
            var (feed, now) = (request.Feed, clock.GetUtcNow().UtcDateTime);
            if (feed.PersonId != person.Id)
                throw new NotFound();
            var name = feed.Kind == CalendarKind.Mine ? texts["My days"] : null;
            foreach (var offer in feed.Kind == CalendarKind.Mine ? [] : offers)
                name ??= (await offer.Offer(cancellationToken)).FirstOrDefault(feed.Is)?.Name;
            if (name is null)
                throw new NotFound();
            // A tutor's calendar may hang in a whole town hall: it names nobody.
            if (feed.Kind == CalendarKind.Trainee)
                name = texts["Days of the trainee"];

            var events = new List<CalendarEvent>();
            foreach (var (cohort, role) in Promos(feed))
            {
                var context = new CalendarContext(feed.Kind, cohort, role, feed.Kind == CalendarKind.Trainee ? feed.TraineeId : person.Id, now.AddDays(-DaysBack));
                foreach (var part in parts)
                    events.AddRange(await part.Load(context, cancellationToken));
            }

            var shown = Shown(events, now.AddDays(-DaysBack));
            var published = await db.Published.AsNoTracking().Where(one => one.FeedId == feed.Id).ToListAsync(cancellationToken);
            return new Answer(name, shown, published, Publishing.IsUpToDate(published, shown, now));
        }

        private IEnumerable<(Guid, Role)> Promos(CalendarFeed feed) => feed.Kind == CalendarKind.Mine
            ? person.Memberships.Where(one => one.CohortId != Membership.Body).Select(one => (one.CohortId, one.Role))
            : [(feed.CohortId, person.RoleIn(feed.CohortId) ?? Role.Trainer)];

        private static List<CalendarEvent> Shown(List<CalendarEvent> events, DateTime from)
        {
            var taken = events.Where(one => one is { IsBackground: false, IsAllDay: false, IsFree: false }).Select(one => (one.TimeZone, one.Starts, one.Ends)).ToList();
            return [.. events.Where(one => one.EndsAt() > from)
                .Where(one => !one.IsBackground || !taken.Exists(other => other.TimeZone == one.TimeZone && other.Starts < one.Ends && one.Starts < other.Ends))
                .DistinctBy(one => one.Key)];
        }
    }
}
