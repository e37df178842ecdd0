using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Places;

/// <summary>Changes what is said of a place.</summary>
internal sealed class ChangePlace : PlaceTerms, ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public int Version { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : PlaceRules<ChangePlace>;

    internal sealed class Handler(CohortsDb db) : IRequestHandler<ChangePlace, Unit>
    {
        public async Task<Unit> Handle(ChangePlace request, CancellationToken cancellationToken)
        {
            var place = NotFound.IfNull(await db.Places.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            place.Expect(request.Version);
            request.Apply(place);
            return Unit.Value;
        }
    }
}
