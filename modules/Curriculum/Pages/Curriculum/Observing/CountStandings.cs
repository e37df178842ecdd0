using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>How many competences of each trainee were seen by each voice, and decided. Facts, not marks: nothing is added up.</summary>
internal sealed record CountStandings(Guid Cohort) : IQuery<IReadOnlyList<CountStandings.Counts>>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed record Counts(MemberCard Person, IReadOnlyDictionary<ObservingVoice, int> Seen, int Decided);

    internal sealed class Handler(CurriculumDb db, HeirReader heirs, IMediator mediator) : IRequestHandler<CountStandings, IReadOnlyList<Counts>>
    {
        public async Task<IReadOnlyList<Counts>> Handle(CountStandings request, CancellationToken cancellationToken)
        {
            var people = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role is Role.Trainee or Role.Alumnus).ToList();
            var followed = await heirs.Read(request.Cohort, cancellationToken);
            var seen = (await db.Observations.Where(one => one.CohortId == request.Cohort && one.WithdrawnAt == null).Select(one => new { one.PersonId, one.Voice, one.NodeId }).Distinct().ToListAsync(cancellationToken))
                .Select(one => (one.PersonId, one.Voice, Node: followed.Of(one.NodeId))).Distinct().ToLookup(one => (one.PersonId, one.Voice));
            var decided = (await db.CompetenceDecisions.Where(one => one.CohortId == request.Cohort).Select(one => new { one.PersonId, one.NodeId }).Distinct().ToListAsync(cancellationToken))
                .Select(one => (one.PersonId, Node: followed.Of(one.NodeId))).Distinct().ToLookup(one => one.PersonId);
            return [.. people.Select(one => new Counts(one, Enum.GetValues<ObservingVoice>().ToDictionary(voice => voice, voice => seen[(one.PersonId, voice)].Count()), decided[one.PersonId].Count()))];
        }
    }
}
