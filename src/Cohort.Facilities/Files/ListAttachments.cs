using Cohort.Facilities.Fetching;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Files;

/// <summary>The files and links beside one thing of a promo, or of the body, the earliest first.</summary>
/// <param name="Cohort">The promo they are read from.</param>
/// <param name="Owner">The workshop, the brick or the promo.</param>
public sealed record ListAttachments(Guid Cohort, Guid Owner) : IQuery<IReadOnlyList<Attached>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(FacilitiesDb db, Titles titles, CurrentPerson reader) : IRequestHandler<ListAttachments, IReadOnlyList<Attached>>
    {
        public async Task<IReadOnlyList<Attached>> Handle(ListAttachments request, CancellationToken cancellationToken)
        {
            var steers = reader.Steers(request.Cohort);
            var found = await (from one in db.Attachments
                               join person in db.People on one.By equals person.Id into people
                               from person in people.DefaultIfEmpty()
                               where one.OwnerId == request.Owner && (one.CohortId == request.Cohort || one.CohortId == Membership.Body) && one.RemovedAt == null && (steers || !one.IsForSteering)
                               orderby one.At, one.Id
                               select new Attached(one.Id, one.Name, one.Type, one.Length, one.Url, one.By, person == null ? "" : person.GivenName + " " + person.FamilyName, one.At))
                .ToListAsync(cancellationToken);
            var known = await titles.Of(found.Where(one => one.IsLink && one.Name.Length == 0).Select(one => one.Url), cancellationToken);
            return [.. found.Select(one => known.TryGetValue(one.Url, out var page) ? one with { Title = page.Title } : one)];
        }
    }
}
