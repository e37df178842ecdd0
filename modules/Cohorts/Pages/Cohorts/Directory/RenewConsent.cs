using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>One press: the directory shows the current person for a year more.</summary>
internal sealed record RenewConsent : ICommand<Unit>
{
    public Access Access => Access.AnyPromo(Roles.Community);

    internal sealed class Validator : AbstractValidator<RenewConsent>;

    internal sealed class Handler(CohortsDb db, DirectoryReading reading, ContactDesk desk, CurrentPerson person, TimeProvider clock) : IRequestHandler<RenewConsent, Unit>
    {
        public async Task<Unit> Handle(RenewConsent request, CancellationToken cancellationToken)
        {
            var card = NotFound.IfNull(await db.Cards.FirstOrDefaultAsync(one => one.PersonId == person.Id, cancellationToken));
            var (now, zone) = (clock.GetUtcNow().UtcDateTime, await reading.Zone(cancellationToken));
            // Whoever took themselves out is not put back by an old page.
            if (card.ShownUntil is not { } until)
                throw new Refusal("The directory does not show you. Tick the box below to be shown.");
            var next = SaveMyLists.Usual(LocalTime.Of(now, zone).Date);
            if (next > until)
                card.Show(next, zone, now);
            await desk.PlanEnd(card, cancellationToken);
            return Unit.Value;
        }
    }
}
