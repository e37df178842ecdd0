using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>A member takes another role in the promo. The last trainer stays one.</summary>
internal sealed class ChangeRole : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public Role? Role { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<ChangeRole>
    {
        public Validator() => RuleFor(one => one.Role).Must(one => one is { } role && Who.OfPromo.Contains(role)).Says("This role cannot be given here.");
    }

    internal sealed class Handler(CohortsDb db, MailQueue mail, CurrentPerson current) : IRequestHandler<ChangeRole, Unit>
    {
        public async Task<Unit> Handle(ChangeRole request, CancellationToken cancellationToken)
        {
            var held = NotFound.IfNull(await db.Memberships.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == request.Person && one.EndedAt == null, cancellationToken));
            if (held.Role == Kernel.People.Role.Trainer && request.Role != Kernel.People.Role.Trainer)
                await db.KeepATrainer(held, current, cancellationToken);
            held.Role = request.Role!.Value;
            if (held.Role != Kernel.People.Role.Trainer)
                await db.WithdrawLinksOf(mail, held, cancellationToken);
            return Unit.Value;
        }
    }
}
