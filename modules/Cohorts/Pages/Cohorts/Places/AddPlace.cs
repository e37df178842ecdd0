using Cohort.Cohorts.Model;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Places;

/// <summary>A new place of a promo.</summary>
internal sealed class AddPlace : PlaceTerms, ICommand<Unit>
{
    public Guid Id { get; set; }

    [BindNever]
    public Guid Cohort { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : PlaceRules<AddPlace>;

    internal sealed class Handler(CohortsDb db) : IRequestHandler<AddPlace, Unit>
    {
        public async Task<Unit> Handle(AddPlace request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty || !await db.Promos.AnyAsync(one => one.Id == request.Cohort, cancellationToken))
                throw new NotFound();
            if (await db.Places.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort ? Unit.Value : throw new NotFound();
            var place = new Place(request.Id, request.Cohort);
            request.Apply(place);
            db.Places.Add(place);
            return Unit.Value;
        }
    }
}
