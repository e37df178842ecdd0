using Cohort.Alternance.Model;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Agreement;

/// <summary>One mission as it stands, to change it.</summary>
internal sealed record GetMission(Guid Cohort, Guid Person, Guid Mission) : IQuery<SaveMission>
{
    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed class Handler(AlternanceDb db, Followed followed) : IRequestHandler<GetMission, SaveMission>
    {
        public async Task<SaveMission> Handle(GetMission request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var one = NotFound.IfNull(await db.Missions.AsNoTracking().Include(row => row.Touched)
                .FirstOrDefaultAsync(row => row.Id == request.Mission && row.CohortId == request.Cohort && row.PersonId == request.Person, cancellationToken));
            return new SaveMission
            {
                Id = one.Id,
                Version = one.Version,
                Title = one.Title,
                Doing = one.Doing,
                From = one.From,
                Until = one.Until,
                Levers = one.Levers,
                Brakes = one.Brakes,
                State = one.State,
                Went = one.Went,
                Touched = [.. one.Touched.Select(row => row.NodeId)],
            };
        }
    }
}
