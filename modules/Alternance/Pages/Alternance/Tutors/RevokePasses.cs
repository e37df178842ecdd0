using Cohort.Alternance.Model;
using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>Ends every link of a tutor, on all devices at once; a message that was not sent yet goes too.</summary>
internal sealed record RevokePasses(Guid Cohort, Guid Person, Guid Tutor) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<RevokePasses>;

    internal sealed class Handler(AlternanceDb db, Followed followed, MailQueue queue, TimeProvider clock) : IRequestHandler<RevokePasses, Unit>
    {
        public async Task<Unit> Handle(RevokePasses request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            // Of somebody who no longer follows the trainee too: that is when one ends a link.
            if (!await db.Tutors.AnyAsync(one => one.CohortId == request.Cohort && one.TraineeId == request.Person && one.PersonId == request.Tutor, cancellationToken))
                throw new NotFound();
            var now = clock.GetUtcNow().UtcDateTime;
            var open = await db.Passes.Where(one => one.PersonId == request.Tutor && one.RevokedAt == null && one.ExpiresAt > now).ToListAsync(cancellationToken);
            open.ForEach(one => one.RevokedAt = now);
            await queue.Withdraw(MailRules.TutorPass, open.ConvertAll(one => one.Id), cancellationToken);
            return Unit.Value;
        }
    }
}
