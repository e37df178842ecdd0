using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Pipeline;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Facilities.Pages.Facilities.Upkeep;

/// <summary>A message that was given up, or is in doubt, is sent again, under the same Message-Id.</summary>
internal sealed record SendMailAgain(Guid Id) : ICommand<Unit>
{
    public Access Access => Access.Coordinator;

    internal sealed class Validator : AbstractValidator<SendMailAgain>;

    internal sealed class Handler(FacilitiesDb db, UnitOfWork work, Bell<OutgoingMail> bell, TimeProvider clock) : IRequestHandler<SendMailAgain, Unit>
    {
        public async Task<Unit> Handle(SendMailAgain request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var mail = NotFound.IfNull(await db.Mail.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken));
            if (mail is { IsSecret: true, Link.Length: 0 } || mail.ExpiresAt <= now)
                throw new Refusal("Its link is no longer good. Whoever made it can make a new one.");
            if (mail.To.EndsWith(Settling.Nowhere, StringComparison.Ordinal))
                throw new Refusal("The account it was written to is erased, and its address with it.");
            // As it stands now, not as it was read: a node may take it in hand meanwhile.
            var changed = await db.Mail.Where(one => one.Id == request.Id && (one.State == MailState.GivenUp || one.State == MailState.InDoubt)).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.State, MailState.Queued).SetProperty(one => one.NextAt, now).SetProperty(one => one.SettledAt, (DateTime?)null)
                    .SetProperty(one => one.Attempts, 0).SetProperty(one => one.Doubts, 0).SetProperty(one => one.Error, ""),
                cancellationToken);
            if (changed == 0)
                throw new Refusal("This message is sent, dropped or on its way.");
            work.AfterCommit(bell.Ring);
            return Unit.Value;
        }
    }
}
