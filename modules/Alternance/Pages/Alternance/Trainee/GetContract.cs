using Cohort.Alternance.Model;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Trainee;

/// <summary>One contract as it stands, to correct it.</summary>
internal sealed record GetContract(Guid Cohort, Guid Person, Guid Placement) : IQuery<SavePlacement>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Handler(AlternanceDb db, Followed followed) : IRequestHandler<GetContract, SavePlacement>
    {
        public async Task<SavePlacement> Handle(GetContract request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var one = NotFound.IfNull(await db.Placements.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.Placement && row.CohortId == request.Cohort && row.PersonId == request.Person, cancellationToken));
            return new SavePlacement { Id = one.Id, Version = one.Version, Structure = one.StructureId, StartsOn = one.StartsOn, EndsOn = one.EndsOn, Kind = one.Kind, Words = one.Words, FundedUntil = one.FundedUntil };
        }
    }
}
