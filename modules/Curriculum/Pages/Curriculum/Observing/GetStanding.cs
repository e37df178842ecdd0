using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>
/// Where one person stands, or everybody (null, for who steers). A peer finds of another only what they wrote themselves,
/// and what was decided of nobody.
/// </summary>
internal sealed record GetStanding(Guid Cohort, Guid? Person) : IQuery<GetStanding.Answer>
{
    public Access Access => Access.In(Cohort, Person is null ? Roles.Steering : Roles.Community);

    /// <summary>One person, with each competence of the promo and those that were seen before it moved.</summary>
    internal sealed record Stands(MemberCard Person, IReadOnlyList<StandingLine> Lines);

    internal sealed record Answer(PromoCard Promo, IReadOnlyList<Stands> People, Heirs Heirs)
    {
        public DateOnly Day(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Promo.Zone));
    }

    internal sealed class Handler(ObservationReader reader, HeirReader heirs, FormerReader former, IMediator mediator) : IRequestHandler<GetStanding, Answer>
    {
        public async Task<Answer> Handle(GetStanding request, CancellationToken cancellationToken)
        {
            var people = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken))
                .Where(one => one.Role is Role.Trainee or Role.Alumnus && (request.Person is null || one.PersonId == request.Person)).ToList();
            if (request.Person is not null && people.Count == 0)
                throw new NotFound();
            var followed = await heirs.Read(request.Cohort, cancellationToken);
            var seen = await reader.Observations(request.Cohort, request.Person, cancellationToken);
            var decided = await reader.Decisions(request.Cohort, request.Person, cancellationToken);
            var cards = await mediator.Send(new ListCompetences(request.Cohort), cancellationToken);
            var gone = await former.Read(seen.Select(one => followed.Of(one.NodeId)).Concat(decided.Select(one => followed.Of(one.NodeId))).Distinct(), cards, cancellationToken);
            var seenOf = seen.ToLookup(one => (one.PersonId, Node: followed.Of(one.NodeId)));
            var decidedOf = decided.ToLookup(one => (one.PersonId, Node: followed.Of(one.NodeId)));
            return new Answer(
                await mediator.Send(new GetPromo(request.Cohort), cancellationToken),
                [.. people.Select(person => new Stands(person, [.. cards.Concat(gone)
                    .Select(card => new StandingLine(card, [.. seenOf[(person.PersonId, card.NodeId)]], [.. decidedOf[(person.PersonId, card.NodeId)]]))
                    .Where(line => line.Competence.Block.Length > 0 || line.Seen.Count + line.Decided.Count > 0)]))],
                followed);
        }
    }
}
