using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Curating;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>The turns of the next weeks, the swaps that wait for an answer, and how many turns each has had.</summary>
internal sealed record GetTurns(Guid Cohort) : IQuery<GetTurns.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record Answer(TurnTable Table, DateOnly Today, IReadOnlyList<Turn> Coming, IReadOnlyList<SwapAsk> Asks, IReadOnlyDictionary<Guid, string> Names)
    {
        /// <summary>Somebody set it: it is not the rotation's.</summary>
        public bool IsSet(Turn turn) => turn.Date > Today && Table.Fixed.Contains(turn);

        /// <summary>Turns of a person up to today.</summary>
        public int Had(Guid person) => Table.Fixed.Count(one => one.Person == person && one.Date <= Today);

        /// <summary>The swap can still be made: both turns are as they were.</summary>
        public bool Stands(SwapAsk ask) => Coming.Contains(new Turn(ask.Date, ask.AskedBy)) && Coming.Contains(new Turn(ask.OtherDate, ask.PersonId));
    }

    internal sealed class Handler(WatchDb db, TurnReader turns, IMediator mediator, TimeProvider clock) : IRequestHandler<GetTurns, Answer>
    {
        public async Task<Answer> Handle(GetTurns request, CancellationToken cancellationToken)
        {
            var table = await turns.Read(request.Cohort, cancellationToken);
            var today = LocalTime.Of(clock.GetUtcNow().UtcDateTime, table.Promo.Zone).Date;
            var asks = await db.Swaps.AsNoTracking().Where(one => one.CohortId == request.Cohort && one.AnsweredAt == null && one.Date >= today && one.OtherDate >= today).OrderBy(one => one.AskedAt).ToListAsync(cancellationToken);
            return new Answer(table, today, table.Coming(today), asks, (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name));
        }
    }
}
