using Cohort.Cohorts.Model.Directory;
using Cohort.Facilities;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>A trainer asks somebody who can be a buddy to stand by a newcomer of the promo.</summary>
internal sealed class AskBuddy : ICommand<Unit>
{
    public Guid Id { get; set; }

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Newcomer { get; set; }

    public Guid Buddy { get; set; }

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<AskBuddy>
    {
        public Validator() => RuleFor(one => one.Text).Optional(ContactRequest.MostText);
    }

    internal sealed class Handler(CohortsDb db, ContactDesk desk, Texts texts, CurrentPerson person, TimeProvider clock) : IRequestHandler<AskBuddy, Unit>
    {
        public async Task<Unit> Handle(AskBuddy request, CancellationToken cancellationToken)
        {
            var newcomer = NotFound.IfNull(await (from held in db.Memberships
                                                  join one in db.People on held.PersonId equals one.Id
                                                  where held.CohortId == request.Cohort && held.PersonId == request.Newcomer && held.EndedAt == null && held.Role == Role.Trainee
                                                  select one).FirstOrDefaultAsync(cancellationToken));
            if (request.Id == Guid.Empty)
                throw new NotFound();
            if (await db.Contacts.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.AskedBy == person.Id && twin.NewcomerId == request.Newcomer ? Unit.Value : throw new NotFound();
            if (request.Buddy == Guid.Empty)
                throw new Refusal("Choose somebody.", nameof(Buddy));
            if (await db.Buddies.AnyAsync(one => one.CohortId == request.Cohort && one.PersonId == request.Newcomer, cancellationToken))
                throw new Refusal("{0} has a buddy already.", null, newcomer.FullName);
            var language = NotFound.IfNull(await GetBuddies.Who(db, request.Newcomer).Where(one => one.Id == request.Buddy).Select(one => one.Language).FirstOrDefaultAsync(cancellationToken));
            var subject = Speech.In(language, () => texts["Be the buddy of {0}", newcomer.FullName]);
            await desk.Ask(
                new ContactRequest(request.Id, ContactKind.Buddy, request.Buddy, person.Id, clock.GetUtcNow().UtcDateTime)
                {
                    Subject = TextFile.Cut(subject, ContactRequest.MostSubject),
                    Text = request.Text.Trim(),
                    PromoId = request.Cohort,
                    NewcomerId = request.Newcomer,
                },
                cancellationToken);
            return Unit.Value;
        }
    }
}
