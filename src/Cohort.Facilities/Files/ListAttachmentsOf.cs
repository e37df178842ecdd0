using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Files;

/// <summary>The files and links beside several things of a promo, or of the body, by thing, the earliest first: one statement for all.</summary>
/// <param name="Cohort">The promo they are read from.</param>
/// <param name="Owners">Workshops, bricks, sessions.</param>
public sealed record ListAttachmentsOf(Guid Cohort, IReadOnlyCollection<Guid> Owners) : IQuery<ILookup<Guid, Attached>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(FacilitiesDb db, CurrentPerson reader) : IRequestHandler<ListAttachmentsOf, ILookup<Guid, Attached>>
    {
        public async Task<ILookup<Guid, Attached>> Handle(ListAttachmentsOf request, CancellationToken cancellationToken)
        {
            var steers = reader.Steers(request.Cohort);
            return (await (from one in db.Attachments
                           join person in db.People on one.By equals person.Id into people
                           from person in people.DefaultIfEmpty()
                           where request.Owners.Contains(one.OwnerId) && (one.CohortId == request.Cohort || one.CohortId == Membership.Body) && one.RemovedAt == null && (steers || !one.IsForSteering)
                           orderby one.At, one.Id
                           select new { one.OwnerId, File = new Attached(one.Id, one.Name, one.Type, one.Length, one.Url, one.By, person == null ? "" : person.GivenName + " " + person.FamilyName, one.At) })
                .ToListAsync(cancellationToken)).ToLookup(one => one.OwnerId, one => one.File);
        }
    }
}
