using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>Where the group says it stands: how many trainees are at each level, of those who share it; no names, and null below five.</summary>
internal sealed record GetGroupShape(Guid Cohort) : IQuery<GroupShape?>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(CurriculumDb db, HeirReader heirs, IMediator mediator) : IRequestHandler<GetGroupShape, GroupShape?>
    {
        public async Task<GroupShape?> Handle(GetGroupShape request, CancellationToken cancellationToken)
        {
            var trainees = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role == Role.Trainee).Select(one => one.PersonId).ToHashSet();
            var shared = await db.Positionings.AsNoTracking().Include(one => one.Lines)
                .Where(one => one.CohortId == request.Cohort && one.SharedAt != null && one.StoppedAt == null).ToListAsync(cancellationToken);
            shared.RemoveAll(one => !trainees.Contains(one.PersonId) || !one.Lines.Any(line => line.Level is not null and not ObservedLevel.NotSeen));
            var followed = await heirs.Read(request.Cohort, cancellationToken);
            var cards = await mediator.Send(new ListCompetences(request.Cohort), cancellationToken);
            if (shared.Count < Positioning.LeastShown || cards.Count == 0)
                return null;
            var said = shared.SelectMany(one => one.Lines.Where(line => line.Level is not null and not ObservedLevel.NotSeen)
                .Select(line => (one.PersonId, Node: followed.Of(line.NodeId), Itself: followed.Of(line.NodeId) == line.NodeId, Level: line.Level!.Value))
                .OrderByDescending(line => line.Itself).DistinctBy(line => line.Node)).ToLookup(one => (one.Node, one.Level));
            return new GroupShape(shared.Count, [.. cards.Select(card => new GroupShape.Line(card, said[(card.NodeId, ObservedLevel.Beginner)].Count(), said[(card.NodeId, ObservedLevel.UnderWay)].Count(), said[(card.NodeId, ObservedLevel.Autonomous)].Count()))]);
        }
    }
}

/// <summary>The group by its own word.</summary>
/// <param name="People">How many share.</param>
/// <param name="Lines">One for each competence.</param>
internal sealed record GroupShape(int People, IReadOnlyList<GroupShape.Line> Lines)
{
    /// <summary>Counts of people. Whoever is not in one of them does not know yet.</summary>
    internal sealed record Line(CompetenceCard Competence, int Beginner, int UnderWay, int Autonomous);
}
