using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;

/// <summary>A new link for a guest; the former one is dead, what they answered stays. Answers the link, known only now.</summary>
internal sealed record RenewGuest(Guid Cohort, Guid Decision, Guid Guest, string Email) : ICommand<RenewGuest.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record Answer(string Name, string Link);

    internal sealed class Validator : AbstractValidator<RenewGuest>
    {
        public Validator() => RuleFor(one => one.Email).Email().When(one => !string.IsNullOrWhiteSpace(one.Email));
    }

    internal sealed class Handler(CohortsDb db, Turns turns, GuestMail mail, CurrentPerson person, TimeProvider clock) : IRequestHandler<RenewGuest, Answer>
    {
        public async Task<Answer> Handle(RenewGuest request, CancellationToken cancellationToken)
        {
            var decision = await db.OpenPoll(turns, person, (request.Cohort, request.Decision), clock.GetUtcNow().UtcDateTime, cancellationToken);
            var guest = NotFound.IfNull(await db.Guests.FirstOrDefaultAsync(one => one.Id == request.Guest && one.DecisionId == decision.Id, cancellationToken));
            if (!guest.Counts && await db.Guests.CountAsync(one => one.DecisionId == decision.Id && (one.RevokedAt == null || one.AnsweredOn != null), cancellationToken) >= InviteGuest.Most)
                throw new Refusal("At most {0} guests for one poll.", null, InviteGuest.Most);
            return new Answer(guest.Name, await mail.Send(guest, decision, Fields.Tidy(request.Email), cancellationToken));
        }
    }
}
