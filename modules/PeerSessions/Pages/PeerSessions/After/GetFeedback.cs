using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Sessions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.After;

/// <summary>What was said to those who led, as far as this reader may read it.</summary>
/// <param name="Named">With a name.</param>
/// <param name="Nameless">Without: none below three, in an order that tells nothing.</param>
/// <param name="HeldBack">Nameless words that wait for others to stand with.</param>
/// <param name="IGave">The reader said theirs.</param>
/// <param name="MayRead">The reader led it; or steers, and the day after has come.</param>
internal sealed record FeedbackView(IReadOnlyList<PeerFeedback> Named, IReadOnlyList<PeerFeedback> Nameless, int HeldBack, bool IGave, bool MayRead);

internal sealed record GetFeedback(Guid Cohort, SessionCard Card) : IQuery<FeedbackView>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(PeersDb db, CurrentPerson person) : IRequestHandler<GetFeedback, FeedbackView>
    {
        public async Task<FeedbackView> Handle(GetFeedback request, CancellationToken cancellationToken)
        {
            var (me, session) = (person.Id, request.Card.Session.Id);
            if (request.Card.Stage != SessionStage.Held || request.Card.Session.CohortId != request.Cohort)
                return new FeedbackView([], [], 0, false, false);
            var gave = await db.Given.AnyAsync(one => one.SessionId == session && one.PersonId == me, cancellationToken);
            if (!request.Card.IsLedBy(me) && !(person.Steers(request.Cohort) && request.Card.TrainersRead))
                return new FeedbackView([], [], 0, gave, false);
            // Nameless ids are random: their order is that of nothing.
            var all = await db.Feedback.AsNoTracking().Where(one => one.SessionId == session).OrderBy(one => one.Id).ToListAsync(cancellationToken);
            var nameless = all.FindAll(one => one.PersonId is null);
            var few = nameless.Count < PeerFeedback.FewestNameless;
            return new FeedbackView(all.FindAll(one => one.PersonId is not null), few ? [] : nameless, few ? nameless.Count : 0, gave, true);
        }
    }
}
