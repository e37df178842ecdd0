using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Files;

/// <summary>Takes a file or a link away, or puts it back within a week. What stands in the body's library is the trainers' to take away.</summary>
internal sealed record RemoveAttachment(Guid Cohort, Guid Owner, Guid Id, bool Back) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RemoveAttachment>;

    internal sealed class Handler(FacilitiesDb db, Attachments attachments, CurrentPerson person) : IRequestHandler<RemoveAttachment, Unit>
    {
        public async Task<Unit> Handle(RemoveAttachment request, CancellationToken cancellationToken)
        {
            var one = NotFound.IfNull(await db.Attachments.FirstOrDefaultAsync(
                row => row.Id == request.Id && row.OwnerId == request.Owner && (row.CohortId == request.Cohort || row.CohortId == Membership.Body), cancellationToken));
            var steers = person.Steers(request.Cohort);
            if (one.CohortId == Membership.Body && !steers)
                throw new Forbidden();
            await attachments.Remove(one, steers, request.Back, cancellationToken);
            return Unit.Value;
        }
    }
}
