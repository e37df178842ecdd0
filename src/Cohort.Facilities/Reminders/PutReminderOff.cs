using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Reminders;

/// <summary>A reminder that could not be told is tried again some minutes later, and let go once it is of no use.</summary>
internal sealed record PutReminderOff(Guid Claim, Guid Id) : ICommand<Unit>
{
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(5);

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<PutReminderOff>;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<PutReminderOff, Unit>
    {
        public async Task<Unit> Handle(PutReminderOff request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.Reminders.FirstOrDefaultAsync(one => one.Id == request.Id && one.ClaimId == request.Claim, cancellationToken) is { } reminder)
                reminder.LookAt(now >= reminder.ExpiresAt ? null : now + Wait);
            return Unit.Value;
        }
    }
}
