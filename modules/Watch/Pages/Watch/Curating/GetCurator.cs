using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>What is presented on a day, and what came since the last presentation. Without a day: the next turn.</summary>
internal sealed record GetCurator(Guid Cohort, DateOnly? On) : IQuery<GetCurator.Answer>
{
    private const int MostFresh = 40;

    private static readonly TimeSpan Without = TimeSpan.FromDays(14);

    public Access Access => Access.In(Cohort, Roles.Building);

    /// <summary>An item that came, with the first reason.</summary>
    internal sealed record Fresh(Guid Id, string Own, string Fetched, string Address, string Site, Guid AddedBy, DateTime AddedAt, string? Why, int Useful)
    {
        public string Title => ItemWords.Title(Own, Fetched, Address);
    }

    /// <param name="Date">The day.</param>
    /// <param name="Turn">Whose turn it is then, or was; null: nobody's.</param>
    /// <param name="Picks">What is to be presented, in order.</param>
    /// <param name="Came">What came since and is not chosen; the most useful first.</param>
    /// <param name="Since">Since when (UTC).</param>
    /// <param name="Today">The promo's local date.</param>
    /// <param name="Names">Who is who.</param>
    /// <param name="Zone">The promo's zone.</param>
    internal sealed record Answer(DateOnly Date, Turn? Turn, IReadOnlyList<PickLine> Picks, IReadOnlyList<Fresh> Came, DateTime Since, DateOnly Today, IReadOnlyDictionary<Guid, string> Names, TimeZoneInfo Zone)
    {
        /// <summary>Links to be looked at again by that local date.</summary>
        public int ToLookAgain { get; init; }

        /// <summary>Suggestions of the sources that wait.</summary>
        public int Suggested { get; init; }

        /// <summary>When the half-day before this one ended (UTC): what came later is the news of the morning.</summary>
        public DateTime LastHalf { get; init; }

        /// <summary>What colleagues asked, and nobody answered.</summary>
        public IReadOnlyList<OpenQuestion> Asked { get; init; } = [];

        /// <summary>What came since the last half-day, the most useful first.</summary>
        public IEnumerable<Fresh> News => Came.Where(one => one.AddedAt > LastHalf).Take(5);

        public int Minutes => Picks.Sum(one => one.Minutes);
    }

    internal sealed class Handler(WatchDb db, TurnReader turns, LedReader led, IMediator mediator, TimeProvider clock) : IRequestHandler<GetCurator, Answer>
    {
        public async Task<Answer> Handle(GetCurator request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var table = await turns.Read(request.Cohort, cancellationToken);
            var today = LocalTime.Of(now, table.Promo.Zone).Date;
            var coming = table.Coming(today);
            var date = request.On ?? (coming.Count > 0 ? coming[0].Date : today);
            var turn = table.On(date, today) ?? table.Fixed.Where(one => one.Date == date).Select(one => (Turn?)one).FirstOrDefault();
            var since = await db.Picks.Where(one => one.CohortId == request.Cohort && one.Date < date && one.PresentedAt != null).MaxAsync(one => one.PresentedAt, cancellationToken) ?? now - Without;
            var came = await db.Items.Where(one => one.CohortId == request.Cohort && one.RetiredAt == null && one.AddedAt > since && !db.Picks.Any(pick => pick.ItemId == one.Id && (pick.Date == date || pick.PresentedAt != null)))
                .OrderByDescending(one => one.AddedAt).ThenByDescending(one => one.Id).Take(MostFresh)
                .Select(one => new Fresh(
                    one.Id, one.Title, one.FetchedTitle, one.Address, one.Site, one.AddedBy, one.AddedAt,
                    one.Voices.Where(voice => voice.Why != "").OrderBy(voice => voice.At).Select(voice => voice.Why).FirstOrDefault(),
                    db.Reactions.Count(useful => useful.ItemId == one.Id)))
                .ToListAsync(cancellationToken);
            return new Answer(
                date, turn, [.. (await led.Read(request.Cohort, cancellationToken)).Days[date]], [.. came.OrderByDescending(one => one.Useful)], since, today,
                (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name), table.Promo.Zone)
            {
                LastHalf = LastHalf(table, date) ?? since,
                Asked = await mediator.Send(new ListOpenQuestions(request.Cohort), cancellationToken),
                ToLookAgain = await db.Items.CountAsync(one => one.CohortId == request.Cohort && one.LookAgainOn <= today, cancellationToken),
                Suggested = await SuggestionReader.Waiting(db, request.Cohort).CountAsync(cancellationToken),
            };
        }

        private static DateTime? LastHalf(TurnTable table, DateOnly date)
        {
            var last = table.Dates.LastOrDefault(one => one.Date < date);
            if (last.Parts is not { Count: > 0 } parts)
                return null;
            return LocalTime.ToUtc(last.Date, table.Promo.StartOf(parts.Max()) + table.Promo.HalfDayMinutes, table.Promo.Zone);
        }
    }
}
