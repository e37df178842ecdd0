using Cohort.Alternance.Model;
using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>
/// Ends the links of a tutor for this promo, on all devices at once. What they open of other promos is not this one's to end;
/// a link that opened nothing else is dead, and a message with it that was not sent yet goes.
/// </summary>
internal sealed record RevokePasses(Guid Cohort, Guid Person, Guid Tutor) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<RevokePasses>;

    internal sealed class Handler(AlternanceDb db, CohortDb people, Followed followed, MailQueue queue, TimeProvider clock) : IRequestHandler<RevokePasses, Unit>
    {
        public async Task<Unit> Handle(RevokePasses request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            // Of somebody who no longer follows the trainee too: that is when one ends a link.
            var rows = await db.Tutors.Where(one => one.CohortId == request.Cohort && one.PersonId == request.Tutor).ToListAsync(cancellationToken);
            if (!rows.Exists(one => one.TraineeId == request.Person))
                throw new NotFound();
            var now = clock.GetUtcNow().UtcDateTime;
            rows.ForEach(one => one.LinksEndedAt = now);
            if (await people.Set<Membership>().AnyAsync(one => one.PersonId == request.Tutor && one.Role == Role.Tutor && one.EndedAt == null && one.CohortId != request.Cohort, cancellationToken))
                return Unit.Value;
            var open = await db.Passes.Where(one => one.PersonId == request.Tutor && one.RevokedAt == null && one.ExpiresAt > now).ToListAsync(cancellationToken);
            open.ForEach(one => one.RevokedAt = now);
            await queue.Withdraw(MailRules.TutorPass, open.ConvertAll(one => one.Id), cancellationToken);
            return Unit.Value;
        }
    }
}
