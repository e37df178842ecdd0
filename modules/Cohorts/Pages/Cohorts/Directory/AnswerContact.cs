using Cohort.Cohorts.Model.Directory;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>The asked person says yes, and both have the other's address; or no, with words or without.</summary>
internal sealed class AnswerContact : ICommand<Unit>
{
    [BindNever]
    public Guid Request { get; set; }

    public ContactAnswer Answer { get; set; }

    public string Words { get; set; } = "";

    public Access Access => Access.AnyPromo(Roles.Community);

    internal sealed class Validator : AbstractValidator<AnswerContact>
    {
        public Validator()
        {
            RuleFor(one => one.Answer).Must(one => one is ContactAnswer.Yes or ContactAnswer.No).Says("Say yes or no.");
            RuleFor(one => one.Words).Optional(ContactRequest.MostText);
        }
    }

    internal sealed class Handler(CohortsDb db, ContactDesk desk, CurrentPerson person, TimeProvider clock) : IRequestHandler<AnswerContact, Unit>
    {
        public async Task<Unit> Handle(AnswerContact request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var its = NotFound.IfNull(await db.Contacts.FirstOrDefaultAsync(one => one.Id == request.Request && one.PersonId == person.Id && one.SilencedAt == null, cancellationToken));
            if (its.Answer == request.Answer)
                return Unit.Value;
            if (its.Answer != ContactAnswer.None)
                throw new Refusal("You have answered already.");
            if (!its.IsOpen(now))
                throw new Refusal("This request has ended by itself: nobody answered in {0} days.", null, ContactRequest.Days);
            if (request.Answer == ContactAnswer.Yes)
                await Agree(its, now, cancellationToken);
            its.Say(request.Answer, request.Words, now);
            await desk.Answered(its, cancellationToken);
            return Unit.Value;
        }

        // No address goes to somebody who is no longer here.
        private async Task Agree(ContactRequest its, DateTime now, CancellationToken stop)
        {
            var other = its.NewcomerId ?? its.AskedBy;
            if (!await db.Memberships.AnyAsync(one => one.PersonId == other && one.EndedAt == null && (its.PromoId == null || one.CohortId == its.PromoId), stop))
                throw new Refusal("This person is no longer here.");
            if (its.NewcomerId is null)
                return;
            if (await db.Buddies.AnyAsync(one => one.CohortId == its.PromoId && one.PersonId == other, stop))
                throw new Refusal("Somebody else is their buddy already. Thank you all the same.");
            db.Buddies.Add(new Buddy(its, now));
        }
    }
}
