using Cohort.Facilities.Work;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Work;

/// <summary>The last 50 long works of the reader, newest first.</summary>
internal sealed record GetWorks : IQuery<IReadOnlyList<GetWorks.One>>
{
    public Access Access => Access.SignedIn;

    internal sealed record One(Guid Id, string Title, WorkState State, string Said, DateTime At);

    internal sealed class Handler(FacilitiesDb db, CurrentPerson person) : IRequestHandler<GetWorks, IReadOnlyList<One>>
    {
        public async Task<IReadOnlyList<One>> Handle(GetWorks request, CancellationToken cancellationToken) =>
            await db.Works.Where(one => one.By == person.Id).OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(50)
                .Select(one => new One(one.Id, one.Title, one.State, one.Said, one.At)).ToListAsync(cancellationToken);
    }
}
