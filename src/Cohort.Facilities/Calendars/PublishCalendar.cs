using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Calendars;

/// <summary>Writes down what a feed says from now on. Two that read it at once pass one after the other: the second finds it done.</summary>
internal sealed record PublishCalendar(Guid Feed, IReadOnlyCollection<CalendarEvent> Events) : ICommand<IReadOnlyList<PublishedEvent>>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<PublishCalendar>
    {
        public Validator() => RuleForEach(one => one.Events).Must(one => one.Key.Length <= PublishedEvent.LongestKey);
    }

    internal sealed class Handler(FacilitiesDb db, Turns turns, TimeProvider clock) : IRequestHandler<PublishCalendar, IReadOnlyList<PublishedEvent>>
    {
        public async Task<IReadOnlyList<PublishedEvent>> Handle(PublishCalendar request, CancellationToken cancellationToken)
        {
            // Ended in the same moment.
            if (!await turns.Take<CalendarFeed>(request.Feed, cancellationToken))
                throw new NotFound();
            var kept = await db.Published.Where(one => one.FeedId == request.Feed).ToListAsync(cancellationToken);
            var rows = kept.ToList();
            db.Published.RemoveRange(Publishing.Renew(rows, request.Events, request.Feed, clock.GetUtcNow().UtcDateTime));
            db.Published.AddRange(rows.Except(kept));
            return rows;
        }
    }
}
