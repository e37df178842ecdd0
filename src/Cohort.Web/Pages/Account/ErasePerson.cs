using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Facilities.PersonalData;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Web.People;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Web.Pages.Account;

/// <summary>
/// Erases a person everywhere, in one transaction: the person, or a coordinator for them. What the group made together stays,
/// without a name. Answers the messages to them, of which files may be left. It cannot be undone, so the address is typed, and whoever erases themselves proves who they are.
/// </summary>
internal sealed class ErasePerson : ICommand<IReadOnlyList<Guid>>
{
    [BindNever]
    public Guid Person { get; set; }

    public string Email { get; set; } = "";

    /// <summary>Asked of whoever erases themselves.</summary>
    public string Password { get; set; } = "";

    /// <summary>Asked too when their second factor is on.</summary>
    public string Code { get; set; } = "";

    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<ErasePerson>
    {
        public Validator()
        {
            RuleFor(one => one.Email).Required(256);
            RuleFor(one => one.Password).Optional(200);
            RuleFor(one => one.Code).Optional(40);
        }
    }

    internal sealed class Handler(CohortDb db, CurrentPerson current, IEnumerable<IPersonalData> all, IMediator mediator, UserManager<Person> people, MailQueue mail, Texts texts, TimeProvider clock)
        : IRequestHandler<ErasePerson, IReadOnlyList<Guid>>
    {
        public async Task<IReadOnlyList<Guid>> Handle(ErasePerson request, CancellationToken cancellationToken)
        {
            var person = await db.PersonWhoseData(request.Person, current, cancellationToken);
            if (await db.Reason(person.Id, cancellationToken) is var (text, promo))
                throw promo.Length == 0 ? new Refusal(text) : new Refusal(text, null, (await mediator.Send(new GetPromo(Guid.Parse(promo)), cancellationToken)).Name);
            if (!string.Equals(request.Email.Trim(), person.Email, StringComparison.OrdinalIgnoreCase))
                throw new Refusal("This is not the address of the account.", nameof(Email));
            if (person.Id == current.Id)
                await people.Prove(person, (request.Password, nameof(Password)), (request.Code, nameof(Code)));
            var (leaving, language) = (new Leaving(person.Id, person.Email!, person.FullName), person.Language);
            var messages = await mediator.Send(new ListMailOf(leaving.Id, leaving.Email), cancellationToken);
            // The account last: the modules find their rows by its address and name.
            foreach (var one in all.OrderBy(one => one is PeoplePersonalData))
                await one.Erase(leaving, cancellationToken);
            db.Add(new AccountEvent(person.Id, AccountEventKind.Erased, current.Id, clock.GetUtcNow().UtcDateTime));
            // After all that was written to them is gone.
            await mail.Queue(MailRules.Erased, leaving.Id, "1", new Addressee(leaving.Email, leaving.FullName, language, null), Speech.In(language, () => new Letter(
                texts["Your account is erased"],
                texts["Nobody can sign in with it any more, and your name and your address are gone from this site. If neither you nor somebody you asked did this, tell those who run the training body."],
                texts["Open the site"],
                "/sign-in")), cancellationToken);
            return messages;
        }
    }
}
