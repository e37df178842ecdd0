using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Scenarios;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>A card as one seat may read it: what another seat must not know is not in the answer at all.</summary>
internal sealed record GetScenario(Guid Cohort, Guid Id, Seat Seat) : IQuery<GetScenario.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>What all may know, and <see cref="Part"/> for the seat. Seat: the one that was given, which is not always the one asked for.</summary>
    internal sealed record Answer(Guid Id, Face Card, Seat Seat, Part Part, bool Passed, Guid? OpenPlay, bool MayChange, bool MaySeeAll);

    internal sealed record Face(string Title, string Theme, int Minutes, string Place, string PersonName, int PersonAge, string PersonSituation, string Situation, string Deadline, string ContentNote, IReadOnlyList<string> Competences, string Source, bool Ships, bool Retired)
    {
        public bool IsHard => ContentNote.Length > 0;
    }

    /// <summary>What belongs to a seat; empty where it is not this seat's.</summary>
    internal sealed record Part(IReadOnlyList<string> Briefs, IReadOnlyList<string> Says, IReadOnlyList<string> Hidden, IReadOnlyList<string> Grid, IReadOnlyList<string> Debrief, IReadOnlyList<string> Traps, IReadOnlyList<string> Variants);

    internal sealed class Handler(PeersDb db, CurrentPerson person) : IRequestHandler<GetScenario, Answer>
    {
        public async Task<Answer> Handle(GetScenario request, CancellationToken cancellationToken)
        {
            var card = NotFound.IfNull(await db.Scenarios.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Id && (one.CohortId == Membership.Body || one.CohortId == request.Cohort), cancellationToken));
            var mine = await db.Plays.Where(one => one.CohortId == request.Cohort && one.CardId == card.Id && one.ClosedAt == null && (one.BegunBy == person.Id || one.Parts.Any(part => part.PersonId == person.Id)))
                .OrderByDescending(one => one.BegunAt).Select(one => new { one.Id, Seat = one.Parts.Where(part => part.PersonId == person.Id).Select(part => (Seat?)part.Seat).FirstOrDefault() }).FirstOrDefaultAsync(cancellationToken);
            var all = person.Steers(request.Cohort) || (!card.Ships && card.MadeBy == person.Id);
            var seat = Given(request.Seat, await db.HeldIn(card.Id, person.Id).FirstOrDefaultAsync(cancellationToken) ?? mine?.Seat ?? Seat.None, all);
            var passed = await db.Passes.AnyAsync(one => one.CardId == card.Id && one.PersonId == person.Id, cancellationToken);
            return new Answer(card.Id, FaceOf(card), seat, PartOf(card, seat), passed, mine?.Id, !card.Ships && all, all);
        }

        /// <summary>While somebody advises or observes in a play that is open, the hidden facts stay hidden from them.</summary>
        private static Seat Given(Seat asked, Seat held, bool all)
        {
            if (held is Seat.Adviser or Seat.Observer && asked is Seat.Person or Seat.All)
                return held;
            return asked == Seat.All && !all ? Seat.None : asked;
        }

        private static Face FaceOf(Scenario card) => new(
            card.Title, card.Theme, card.Minutes, card.Place, card.PersonName, card.PersonAge, card.PersonSituation, card.Situation, card.Deadline, card.ContentNote, ScenarioText.Lines(card.Competences), card.Source, card.Ships, card.RetiredAt is not null);

        private static Part PartOf(Scenario card, Seat seat)
        {
            var all = seat == Seat.All;
            IReadOnlyList<string> For(bool may, string text) => all || may ? ScenarioText.Lines(text) : [];
            string[] briefs = seat switch
            {
                Seat.Person => [card.PersonBrief],
                Seat.Adviser => [card.AdviserBrief],
                Seat.Observer => [card.ObserverBrief],
                Seat.All => [card.PersonBrief, card.AdviserBrief, card.ObserverBrief],
                _ => [],
            };
            return new Part(
                [.. briefs.Where(one => one.Length > 0)], For(seat == Seat.Person, card.Says), For(seat == Seat.Person, card.Hidden), For(seat == Seat.Observer, card.Grid),
                For(false, card.Debrief), For(false, card.Traps), For(false, card.Variants));
        }
    }
}

/// <summary>Who must not know yet.</summary>
internal static class OpenSeats
{
    /// <summary>The seat of a person who advises or observes in an open play of this card, whatever the promo: newer plays do not free them.</summary>
    public static IQueryable<Seat?> HeldIn(this PeersDb db, Guid card, Guid person) => db.Plays.Where(one => one.CardId == card && one.ClosedAt == null)
        .SelectMany(one => one.Parts).Where(one => one.PersonId == person && (one.Seat == Seat.Adviser || one.Seat == Seat.Observer)).Select(one => (Seat?)one.Seat);
}
