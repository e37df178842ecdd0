using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>A person leaves the promo; what they did stays. Once more changes nothing.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Person">Who leaves.</param>
/// <param name="Sure">Said a second time.</param>
internal sealed record EndMembership(Guid Cohort, Guid Person, bool Sure) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<EndMembership>;

    internal sealed class Handler(CohortsDb db, MailQueue mail, CurrentPerson current, TimeProvider clock) : IRequestHandler<EndMembership, Unit>
    {
        public async Task<Unit> Handle(EndMembership request, CancellationToken cancellationToken)
        {
            var held = NotFound.IfNull(await db.Memberships.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == request.Person, cancellationToken));
            if (!request.Sure)
                throw new Refusal("Tick the box to say that you are sure.", "sure");
            if (held.EndedAt is not null)
                return Unit.Value;
            if (held.Role == Role.Trainer)
                await db.KeepATrainer(held, current, cancellationToken);
            held.EndedAt = clock.GetUtcNow().UtcDateTime;
            await db.WithdrawLinksOf(mail, held, cancellationToken);
            return Unit.Value;
        }
    }
}
