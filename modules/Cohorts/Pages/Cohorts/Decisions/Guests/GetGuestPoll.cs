using Cohort.Cohorts.Answers.Decisions;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;

internal enum GuestState
{
    /// <summary>No such link, or one that was ended: they are not told apart.</summary>
    Unknown,

    /// <summary>One can answer, or change the answer.</summary>
    Open,

    /// <summary>Answered in secret, by this browser: nothing can be changed.</summary>
    Voted,

    /// <summary>Answered from another browser.</summary>
    Used,

    /// <summary>Closed: what came out.</summary>
    Closed,
}

/// <summary>What a guest's link says to the browser that opens it. Nothing of what others answered, but the outcome once it is closed.</summary>
internal sealed record GetGuestPoll(string Token, string Device) : IQuery<GetGuestPoll.Answer>
{
    public Access Access => Access.Anyone;

    internal sealed record Answer(GuestState State, string Name, string Asker, string Promo, TimeZoneInfo Zone, DecisionCard? Card, IReadOnlyList<VoteMark> Mine, bool HasAnswered)
    {
        public static readonly Answer Unknown = new(GuestState.Unknown, "", "", "", TimeZoneInfo.Utc, null, [], false);
    }

    internal sealed class Handler(CohortsDb db, DecisionReading reading) : IRequestHandler<GetGuestPoll, Answer>
    {
        public async Task<Answer> Handle(GetGuestPoll request, CancellationToken cancellationToken)
        {
            var hash = LinkToken.Hash(request.Token);
            var found = await (from guest in db.Guests
                               join decision in db.Decisions on guest.DecisionId equals decision.Id
                               join promo in db.Promos on decision.CohortId equals promo.Id
                               where guest.TokenHash == hash && guest.RevokedAt == null
                               select new
                               {
                                   Guest = guest,
                                   decision.CohortId,
                                   promo.Name,
                                   promo.TimeZone,
                                   Asker = db.People.Where(one => one.Id == guest.MadeBy).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefault(),
                               }).FirstOrDefaultAsync(cancellationToken);
            if (found is null)
                return Answer.Unknown;
            var answer = Answer.Unknown with { State = GuestState.Used, Asker = found.Asker ?? "", Promo = found.Name, Zone = TimeZoneInfo.FindSystemTimeZoneById(found.TimeZone) };
            if (!found.Guest.IsOpenTo(request.Device))
                return answer;
            var card = (await reading.Find(found.CohortId, found.Guest.DecisionId, cancellationToken))!;
            var answered = found.Guest.AnsweredOn is not null;
            // A renewed link may be in other hands: only the browser that answered reads its answers.
            var mine = !found.Guest.IsOf(request.Device) ? [] : await db.Marks.Where(one => one.DecisionId == card.Id && one.PersonId == found.Guest.Id).Select(one => new VoteMark(one.OptionId, one.Value, "")).ToListAsync(cancellationToken);
            var state = !card.IsOpen ? GuestState.Closed : answered && card.Terms.IsSecret ? GuestState.Voted : GuestState.Open;
            return answer with { State = state, Name = found.Guest.Name, Card = card, Mine = mine, HasAnswered = answered };
        }
    }
}
