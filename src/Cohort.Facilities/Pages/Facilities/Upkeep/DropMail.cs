using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Upkeep;

/// <summary>A message that waits or was given up is never sent.</summary>
internal sealed record DropMail(Guid Id) : ICommand<Unit>
{
    public Access Access => Access.Coordinator;

    internal sealed class Validator : AbstractValidator<DropMail>;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<DropMail, Unit>
    {
        public async Task<Unit> Handle(DropMail request, CancellationToken cancellationToken)
        {
            if (!await db.Mail.AnyAsync(one => one.Id == request.Id, cancellationToken))
                throw new NotFound();
            var dropped = await db.Mail
                .Where(one => one.Id == request.Id && (one.State == MailState.Queued || one.State == MailState.InDoubt || one.State == MailState.GivenUp))
                .Settle(MailState.Dropped, "Dropped by a coordinator.", clock.GetUtcNow().UtcDateTime, cancellationToken);
            return dropped > 0 ? Unit.Value : throw new Refusal("This message is sent, dropped or on its way.");
        }
    }
}
