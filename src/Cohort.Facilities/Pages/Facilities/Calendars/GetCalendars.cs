using Cohort.Facilities.Calendars;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Calendars;

/// <summary>The calendars the current person may follow, and since when those have an address that do.</summary>
internal sealed record GetCalendars : IQuery<GetCalendars.Answer>
{
    public Access Access => Access.SignedIn;

    internal sealed record Line(CalendarChoice Choice, DateTime? MadeAt);

    internal sealed record Answer(IReadOnlyList<Line> Lines, TimeZoneInfo Zone);

    internal sealed class Handler(FacilitiesDb db, IEnumerable<ICalendarOffer> offers, CurrentPerson person, IMediator mediator) : IRequestHandler<GetCalendars, Answer>
    {
        public async Task<Answer> Handle(GetCalendars request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            var feeds = await db.Calendars.AsNoTracking().Where(one => one.PersonId == me).ToListAsync(cancellationToken);
            var choices = new List<CalendarChoice> { new(CalendarKind.Mine, Guid.Empty, Guid.Empty, "") };
            foreach (var offer in offers)
                choices.AddRange(await offer.Offer(cancellationToken));
            return new Answer([.. choices.Select(one => new Line(one, feeds.Find(feed => feed.Is(one))?.MadeAt))], TimeZoneInfo.FindSystemTimeZoneById(await mediator.Send(new GetHouseZone(), cancellationToken)));
        }
    }
}
