using Cohort.Facilities.Inbox;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;

namespace Cohort.Web.Pages.Account;

/// <summary>All that is known of a person is about to be downloaded: the journal keeps by whom, and a person whose data somebody else takes is told.</summary>
internal sealed record NoteExport(Guid Person) : ICommand<Unit>
{
    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<NoteExport>;

    internal sealed class Handler(CohortDb db, CurrentPerson current, InboxBook inbox, Texts texts, TimeProvider clock) : IRequestHandler<NoteExport, Unit>
    {
        public async Task<Unit> Handle(NoteExport request, CancellationToken cancellationToken)
        {
            var person = await db.PersonWhoseData(request.Person, current, cancellationToken);
            db.Add(new AccountEvent(person.Id, AccountEventKind.DataExported, current.Id, clock.GetUtcNow().UtcDateTime));
            // Without a name: the journal has it.
            if (person.Id != current.Id)
                await inbox.Add(person.Id, null, nameof(AccountEventKind.DataExported), () => (texts["A coordinator downloaded your data"], texts["All that this site knows of you. The journal of the body says who did it."], "/account/data"), cancellationToken);
            return Unit.Value;
        }
    }
}
