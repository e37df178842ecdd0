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

/// <summary>Asks somebody from their card, through the site: no address is shown before they say yes.</summary>
internal sealed class AskContact : ICommand<Unit>
{
    public Guid Id { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public string Subject { get; set; } = "";

    public string Text { get; set; } = "";

    public Access Access => Access.AnyPromo(Roles.Community);

    internal sealed class Validator : AbstractValidator<AskContact>
    {
        public Validator()
        {
            RuleFor(one => one.Subject).Required(ContactRequest.MostSubject).OneLine();
            RuleFor(one => one.Text).Required(ContactRequest.MostText);
        }
    }

    internal sealed class Handler(CohortsDb db, DirectoryReading reading, ContactDesk desk, CurrentPerson person, TimeProvider clock) : IRequestHandler<AskContact, Unit>
    {
        public async Task<Unit> Handle(AskContact request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty || request.Person == person.Id || !await reading.MaySee(request.Person, cancellationToken))
                throw new NotFound();
            if (await db.Contacts.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.AskedBy == person.Id && twin.PersonId == request.Person ? Unit.Value : throw new NotFound();
            await desk.Ask(
                new ContactRequest(request.Id, ContactKind.Talk, request.Person, person.Id, clock.GetUtcNow().UtcDateTime) { Subject = request.Subject.Trim(), Text = request.Text.Trim() }, cancellationToken);
            return Unit.Value;
        }
    }
}
