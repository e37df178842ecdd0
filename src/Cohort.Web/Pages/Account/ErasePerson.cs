using Cohort.Cohorts.Contracts;
using Cohort.Facilities.PersonalData;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Web.People;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Web.Pages.Account;

/// <summary>
/// Erases a person everywhere, in one transaction: the person, or a coordinator for them. What the group made together stays,
/// without a name. It cannot be undone, so the address is typed.
/// </summary>
internal sealed class ErasePerson : ICommand<Unit>
{
    [BindNever]
    public Guid Person { get; set; }

    public string Email { get; set; } = "";

    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<ErasePerson>
    {
        public Validator() => RuleFor(one => one.Email).Required(256);
    }

    internal sealed class Handler(CohortDb db, CurrentPerson current, IEnumerable<IPersonalData> all, IMediator mediator) : IRequestHandler<ErasePerson, Unit>
    {
        public async Task<Unit> Handle(ErasePerson request, CancellationToken cancellationToken)
        {
            var person = await db.PersonWhoseData(request.Person, current, cancellationToken);
            if (await db.Reason(person.Id, cancellationToken) is var (text, promo))
                throw promo.Length == 0 ? new Refusal(text) : new Refusal(text, null, (await mediator.Send(new GetPromo(Guid.Parse(promo)), cancellationToken)).Name);
            if (!string.Equals(request.Email.Trim(), person.Email, StringComparison.OrdinalIgnoreCase))
                throw new Refusal("This is not the address of the account.", nameof(Email));
            var leaving = new Leaving(person.Id, person.Email!, person.FullName);
            // The account last: the modules find their rows by its address and name.
            foreach (var one in all.OrderBy(one => one is PeoplePersonalData))
                await one.Erase(leaving, cancellationToken);
            return Unit.Value;
        }
    }
}
