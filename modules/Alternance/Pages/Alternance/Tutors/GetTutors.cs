using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Tutors;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>The tutors of a trainee, their links, and what they said. For the trainee without the links.</summary>
internal sealed record GetTutors(Guid Cohort, Guid Person) : IQuery<GetTutors.Answer>
{
    private const int Most = 50;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Line(Guid Tutor, string Name, DateOnly From, DateOnly? Until, bool FollowsNow, DateTime? SentAt, DateTime? UsedAt, DateTime? ExpiresAt, int Open, MailWhere Where);

    internal sealed record Answer(string Name, PromoCard Promo, bool Steers, IReadOnlyList<Line> Tutors, IReadOnlyList<(TutorWord Word, string By)> Words);

    internal sealed class Handler(AlternanceDb db, Followed followed, MailTrace trace, IMediator mediator, TimeProvider clock) : IRequestHandler<GetTutors, Answer>
    {
        public async Task<Answer> Handle(GetTutors request, CancellationToken cancellationToken)
        {
            var (stop, now) = (cancellationToken, clock.GetUtcNow().UtcDateTime);
            var beside = await followed.Demand(request.Cohort, request.Person, stop);
            var today = await followed.Today(request.Cohort, stop);
            var names = (await mediator.Send(new ListMembers(request.Cohort), stop)).ToDictionary(one => one.PersonId, one => one.Name);
            var rows = await db.Tutors.AsNoTracking().Where(one => one.CohortId == request.Cohort && one.TraineeId == request.Person).OrderByDescending(one => one.From).ToListAsync(stop);
            var ids = rows.ConvertAll(one => one.PersonId);
            var passes = (await db.Passes.AsNoTracking().Where(one => ids.Contains(one.PersonId)).ToListAsync(stop)).ToLookup(one => one.PersonId);
            var mail = await trace.Of(MailRules.TutorPass, [.. passes.SelectMany(one => one).Select(one => one.Id)], stop);
            var words = await db.TutorWords.AsNoTracking().Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person).OrderByDescending(one => one.At).Take(Most).ToListAsync(stop);
            return new Answer(
                NotFound.IfNull(names.GetValueOrDefault(request.Person)),
                await mediator.Send(new GetPromo(request.Cohort), stop),
                beside == Beside.Trainer,
                [.. rows.Select(one =>
                {
                    var last = passes[one.PersonId].MaxBy(pass => pass.MadeAt);
                    return new Line(
                        one.PersonId, names.GetValueOrDefault(one.PersonId) ?? "", one.From, one.Until, one.IsOn(today) && names.ContainsKey(one.PersonId), last?.MadeAt, last?.UsedAt, last?.ExpiresAt,
                        passes[one.PersonId].Count(pass => pass.IsOpen(now) && !(one.LinksEndedAt > pass.MadeAt)), last is null ? MailWhere.Nowhere : mail.GetValueOrDefault(last.Id));
                })],
                [.. words.Select(one => (one, names.GetValueOrDefault(one.TutorId) ?? ""))]);
        }
    }
}
