using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>A coordinator looked at a reported request, and says what came of it: whoever reported it is told. Once.</summary>
internal sealed record SettleReport(Guid Request, string Words) : ICommand<Unit>
{
    public Access Access => Access.Coordinator;

    internal sealed class Validator : AbstractValidator<SettleReport>
    {
        public Validator() => RuleFor(one => one.Words).Required(ContactRequest.MostText).OverridePropertyName("words");
    }

    internal sealed class Handler(CohortsDb db, InboxBook inbox, Texts texts, CurrentPerson person, TimeProvider clock) : IRequestHandler<SettleReport, Unit>
    {
        public async Task<Unit> Handle(SettleReport request, CancellationToken cancellationToken)
        {
            var its = NotFound.IfNull(await db.Contacts.FirstOrDefaultAsync(one => one.Id == request.Request && one.ReportedAt != null, cancellationToken));
            if (its.SettledAt is not null)
                return Unit.Value;
            its.Settle(person.Id, request.Words, clock.GetUtcNow().UtcDateTime);
            if (its.ReportedBy is { } told)
                await inbox.Add(told, null, ReportContact.Rule, () => (texts["What you reported was looked at"], its.SettledWords, CohortsLinks.Request(its.Id)), cancellationToken);
            return Unit.Value;
        }
    }
}
