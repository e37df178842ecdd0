using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Files;

/// <summary>The files one person brought, for their own export; also for a coordinator.</summary>
internal sealed record ListFilesOf(Guid Person) : IQuery<IReadOnlyList<ListFilesOf.One>>
{
    public Access Access => Access.SignedIn;

    internal sealed record One(string Name, string Hash);

    internal sealed class Handler(FacilitiesDb db, CurrentPerson current) : IRequestHandler<ListFilesOf, IReadOnlyList<One>>
    {
        public async Task<IReadOnlyList<One>> Handle(ListFilesOf request, CancellationToken cancellationToken)
        {
            if (request.Person != current.Id && !current.IsCoordinator)
                throw new NotFound();
            return await db.Attachments.Where(one => one.By == request.Person && one.Hash != "" && one.RemovedAt == null).OrderBy(one => one.At).ThenBy(one => one.Id)
                .Select(one => new One(one.Name, one.Hash)).ToListAsync(cancellationToken);
        }
    }
}
