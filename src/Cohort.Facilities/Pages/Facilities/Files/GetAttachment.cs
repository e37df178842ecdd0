using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Files;

/// <summary>One file of a promo, or of the body's library, to be sent.</summary>
internal sealed record GetAttachment(Guid Cohort, Guid Id) : IQuery<GetAttachment.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(string Name, string Hash, string Type);

    internal sealed class Handler(FacilitiesDb db, CurrentPerson reader) : IRequestHandler<GetAttachment, Answer>
    {
        public async Task<Answer> Handle(GetAttachment request, CancellationToken cancellationToken)
        {
            var steers = reader.Steers(request.Cohort);
            return NotFound.IfNull(await db.Attachments
                .Where(one => one.Id == request.Id && (one.CohortId == request.Cohort || one.CohortId == Membership.Body) && one.RemovedAt == null && one.Hash != "" && (steers || !one.IsForSteering))
                .Select(one => new Answer(one.Name, one.Hash, one.Type)).FirstOrDefaultAsync(cancellationToken));
        }
    }
}
