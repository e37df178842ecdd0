using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Agreement;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Agreement;

/// <summary>What was agreed with the structure of one trainee: for each competence whether it can be practised there, and the missions. For the three.</summary>
internal sealed record GetAgreement(Guid Cohort, Guid Person) : IQuery<GetAgreement.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Everyone);

    /// <param name="Competence">As the promo sees it.</param>
    /// <param name="Practice">Whether it can be practised there; null: nothing was said yet.</param>
    /// <param name="IsChosen">Chosen with the tutor as an objective.</param>
    /// <param name="Words">In plain words, for this structure.</param>
    internal sealed record Line(CompetenceCard Competence, Practice? Practice, bool IsChosen, string Words);

    /// <param name="Mission">The mission.</param>
    /// <param name="Touched">What it practises.</param>
    internal sealed record ToDo(Mission Mission, IReadOnlyList<CompetenceCard> Touched);

    internal sealed record Answer(string Name, Beside Beside, DateOnly Today, IReadOnlyList<Line> Lines, IReadOnlyList<ToDo> Missions)
    {
        public bool IsEmpty => Lines.All(one => one.Practice is null);

        public IReadOnlyList<Line> Chosen => [.. Lines.Where(one => one.IsChosen)];

        public IReadOnlyList<Line> NotThere => [.. Lines.Where(one => one.Practice == Model.Agreement.Practice.NotHere)];

        /// <summary>Changes when somebody says something else: what a form was read from.</summary>
        public string Stamp => AimStamp.Of(Lines.Where(one => one.Practice is not null).Select(one => (one.Competence.NodeId, one.Practice!.Value, one.IsChosen, one.Words)));
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, IMediator mediator) : IRequestHandler<GetAgreement, Answer>
    {
        public async Task<Answer> Handle(GetAgreement request, CancellationToken cancellationToken)
        {
            var beside = await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var today = await followed.Today(request.Cohort, cancellationToken);
            var name = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).First(one => one.PersonId == request.Person).Name;
            var competences = await mediator.Send(new ListCompetences(request.Cohort), cancellationToken);
            var aims = await db.Aims.AsNoTracking().Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person).ToDictionaryAsync(one => one.NodeId, cancellationToken);
            var missions = await db.Missions.AsNoTracking().Include(one => one.Touched).Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person).ToListAsync(cancellationToken);
            var order = new[] { MissionState.UnderWay, MissionState.Planned, MissionState.Done, MissionState.Dropped };
            return new Answer(
                name,
                beside,
                today,
                [.. competences.Select(one => aims.GetValueOrDefault(one.NodeId) is { } aim ? new Line(one, aim.Practice, aim.IsChosen, aim.Words) : new Line(one, null, IsChosen: false, ""))],
                [.. missions.OrderBy(one => Array.IndexOf(order, one.State)).ThenBy(one => one.From ?? DateOnly.MaxValue).ThenBy(one => one.MadeAt).ThenBy(one => one.Id)
                    .Select(one => new ToDo(one, [.. competences.Where(node => one.Touched.Exists(row => row.NodeId == node.NodeId))]))]);
        }
    }
}
