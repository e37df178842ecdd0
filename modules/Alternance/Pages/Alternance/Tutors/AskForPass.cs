using Cohort.Facilities.Mail;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>Somebody without a link asks for one by their address. It goes to a tutor, if the address is one's; nobody is told which.</summary>
internal sealed class AskForPass : ICommand<Unit>
{
    public string Email { get; set; } = "";

    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<AskForPass>
    {
        public Validator() => RuleFor(one => one.Email).Required(254).OneLine();
    }

    internal sealed class Handler(CohortDb people, IPasswordHasher<Person> hasher, PassMail mail, MailTrace trace, TimeProvider clock) : IRequestHandler<AskForPass, Unit>
    {
        public async Task<Unit> Handle(AskForPass request, CancellationToken cancellationToken)
        {
            var email = request.Email.Trim().ToLowerInvariant();
            // What takes by far the longest is done for everybody: the time does not tell who follows somebody.
            hasher.HashPassword(null!, email);
            var since = clock.GetUtcNow().UtcDateTime.AddDays(-1);
            var person = await people.Set<Person>().FirstOrDefaultAsync(one => one.Email == email, cancellationToken);
            if (person is not null && await mail.IsTutor(person.Id, cancellationToken) && await trace.WrittenTo(MailRules.TutorPass, email, since, cancellationToken) < PassMail.MostAskedFor)
                await mail.Send(person, Guid.Empty, cancellationToken);
            return Unit.Value;
        }
    }
}
