using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Web.Pages.Account;

/// <summary>Ends every session of the person, this one too.</summary>
internal sealed class SignOutEverywhere : ICommand<Unit>
{
    public Access Access => Access.SignedIn;

    internal sealed class Validator : FluentValidation.AbstractValidator<SignOutEverywhere>;

    internal sealed class Handler(UserManager<Person> people, CohortDb db, CurrentPerson current, TimeProvider clock) : IRequestHandler<SignOutEverywhere, Unit>
    {
        public async Task<Unit> Handle(SignOutEverywhere request, CancellationToken cancellationToken)
        {
            var person = NotFound.IfNull(await people.FindByIdAsync(current.Id.ToString()));
            await people.UpdateSecurityStampAsync(person);
            db.Add(new AccountEvent(person.Id, AccountEventKind.SignedOutEverywhere, current.Id, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}
