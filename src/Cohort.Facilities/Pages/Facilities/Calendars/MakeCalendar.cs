using Cohort.Facilities.Calendars;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Calendars;

/// <summary>Makes the address of a calendar, or another one in its place; its token is answered this once.</summary>
internal sealed class MakeCalendar : ICommand<string>
{
    public CalendarKind Kind { get; set; }

    public Guid Promo { get; set; }

    public Guid Trainee { get; set; }

    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<MakeCalendar>
    {
        public Validator() => RuleFor(one => one.Kind).IsInEnum();
    }

    internal sealed class Handler(FacilitiesDb db, IEnumerable<ICalendarOffer> offers, CurrentPerson person, TimeProvider clock) : IRequestHandler<MakeCalendar, string>
    {
        public async Task<string> Handle(MakeCalendar request, CancellationToken cancellationToken)
        {
            var (me, now) = (person.Id, clock.GetUtcNow().UtcDateTime);
            var isOffered = request is { Kind: CalendarKind.Mine } && request.Promo == Guid.Empty && request.Trainee == Guid.Empty;
            foreach (var offer in request.Kind == CalendarKind.Mine ? [] : offers)
                isOffered |= (await offer.Offer(cancellationToken)).Any(one => one.Kind == request.Kind && one.Cohort == request.Promo && one.Trainee == request.Trainee);
            if (!isOffered)
                throw new NotFound();
            var feed = await db.Calendars.FirstOrDefaultAsync(one => one.PersonId == me && one.Kind == request.Kind && one.CohortId == request.Promo && one.TraineeId == request.Trainee, cancellationToken);
            if (feed is null)
                db.Calendars.Add(feed = new CalendarFeed(me, request.Kind, request.Promo, request.Trainee, now));
            return feed.NewToken(now);
        }
    }
}

/// <summary>Ends the address of a calendar of one's own, and forgets what it said. Ending what is ended changes nothing.</summary>
internal sealed record StopCalendar(CalendarKind Kind, Guid Promo, Guid Trainee) : ICommand<Unit>
{
    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<StopCalendar>;

    internal sealed class Handler(FacilitiesDb db, CurrentPerson person) : IRequestHandler<StopCalendar, Unit>
    {
        public async Task<Unit> Handle(StopCalendar request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            await db.Calendars.Where(one => one.PersonId == me && one.Kind == request.Kind && one.CohortId == request.Promo && one.TraineeId == request.Trainee).ExecuteDeleteAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
