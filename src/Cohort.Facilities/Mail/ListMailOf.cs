using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Mail;

/// <summary>The messages to one person, of whom files may be left; for their erasure.</summary>
internal sealed record ListMailOf(Guid Person, string Email) : IQuery<IReadOnlyList<Guid>>
{
    public Access Access => Access.SignedIn;

    internal sealed class Handler(FacilitiesDb db, CurrentPerson current) : IRequestHandler<ListMailOf, IReadOnlyList<Guid>>
    {
        public async Task<IReadOnlyList<Guid>> Handle(ListMailOf request, CancellationToken cancellationToken) =>
            request.Person == current.Id || current.IsCoordinator || current.IsHouse
                ? await db.Mail.Where(one => one.PersonId == request.Person || one.To == request.Email).Select(one => one.Id).ToListAsync(cancellationToken)
                : throw new NotFound();
    }
}
