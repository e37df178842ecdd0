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

/// <summary>One of the two tells the coordinators that something is wrong with a request; they may then read it. Once.</summary>
internal sealed record ReportContact(Guid Request, string Words) : ICommand<Unit>
{
    public const string Rule = "ContactReported";

    public Access Access => Access.AnyPromo(Roles.Community);

    internal sealed class Validator : AbstractValidator<ReportContact>
    {
        public Validator() => RuleFor(one => one.Words).Required(ContactRequest.MostText).OverridePropertyName("words");
    }

    internal sealed class Handler(CohortsDb db, InboxBook inbox, Texts texts, CurrentPerson person, TimeProvider clock) : IRequestHandler<ReportContact, Unit>
    {
        public async Task<Unit> Handle(ReportContact request, CancellationToken cancellationToken)
        {
            var its = NotFound.IfNull(await db.Contacts.FirstOrDefaultAsync(one => one.Id == request.Request && (one.AskedBy == person.Id || (one.PersonId == person.Id && one.SilencedAt == null)), cancellationToken));
            if (its.ReportedAt is not null)
                return Unit.Value;
            its.Report(person.Id, request.Words, clock.GetUtcNow().UtcDateTime);
            foreach (var coordinator in await db.Memberships.Where(one => one.CohortId == Membership.Body && one.EndedAt == null).Select(one => one.PersonId).ToListAsync(cancellationToken))
                await inbox.Add(coordinator, null, Rule, () => (texts["A contact request is reported"], texts["Somebody asks you to look at it."], CohortsLinks.Request(its.Id)), cancellationToken);
            return Unit.Value;
        }
    }
}
