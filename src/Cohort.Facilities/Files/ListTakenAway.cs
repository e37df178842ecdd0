using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Files;

/// <summary>The files and links that were taken away from one thing in the last days, and that this reader may put back.</summary>
/// <param name="Cohort">The promo they are read from.</param>
/// <param name="Owner">The workshop, the brick or the promo.</param>
public sealed record ListTakenAway(Guid Cohort, Guid Owner) : IQuery<IReadOnlyList<Attached>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Handler(FacilitiesDb db, CurrentPerson reader) : IRequestHandler<ListTakenAway, IReadOnlyList<Attached>>
    {
        public async Task<IReadOnlyList<Attached>> Handle(ListTakenAway request, CancellationToken cancellationToken)
        {
            var steers = reader.Steers(request.Cohort);
            // What a trainer took away, only a trainer puts back; the body's library is the trainers'.
            return await (from one in db.Attachments
                          where one.OwnerId == request.Owner && one.RemovedAt != null
                              && (one.CohortId == request.Cohort || (steers && one.CohortId == Membership.Body))
                              && (steers || (one.By == reader.Id && one.RemovedBy == reader.Id))
                          orderby one.RemovedAt descending, one.Id
                          select new Attached(one.Id, one.Name, one.Type, one.Length, one.Url, one.By, "", one.At)).ToListAsync(cancellationToken);
        }
    }
}
