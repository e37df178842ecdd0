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

/// <summary>Sends a tutor their link. Whoever sends it never sees it. Former links go on until they end: one for each device.</summary>
internal sealed record SendPass(Guid Cohort, Guid Person, Guid Tutor) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SendPass>;

    internal sealed class Handler(CohortDb people, Followed followed, PassMail mail, MailTrace trace, CurrentPerson person, TimeProvider clock) : IRequestHandler<SendPass, Unit>
    {
        public async Task<Unit> Handle(SendPass request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var today = await followed.Today(request.Cohort, cancellationToken);
            if (!(await followed.TutorsOf(request.Cohort, request.Person, today, cancellationToken)).Contains(request.Tutor) || !await mail.IsTutor(request.Tutor, cancellationToken))
                throw new NotFound();
            var tutor = NotFound.IfNull(await people.Set<Person>().FirstOrDefaultAsync(one => one.Id == request.Tutor, cancellationToken));
            if (await trace.WrittenTo(MailRules.TutorPass, tutor.Email!, clock.GetUtcNow().UtcDateTime.AddDays(-1), cancellationToken) >= PassMail.MostADay)
                throw new Refusal("This person was written to {0} times in a day. Wait until tomorrow.", null, PassMail.MostADay);
            await mail.Send(tutor, person.Id, cancellationToken);
            return Unit.Value;
        }
    }
}
