using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Web.Pages.Account;

/// <summary>A person's own name and language.</summary>
internal sealed class ChangeProfile : ICommand<Unit>
{
    public string GivenName { get; set; } = "";

    public string FamilyName { get; set; } = "";

    public string Language { get; set; } = "fr";

    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<ChangeProfile>
    {
        public Validator()
        {
            RuleFor(one => one.GivenName).Required(80).OneLine();
            RuleFor(one => one.FamilyName).Required(80).OneLine();
            RuleFor(one => one.Language).Must(one => one is "fr" or "en").Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(UserManager<Person> people, CurrentPerson current) : IRequestHandler<ChangeProfile, Unit>
    {
        public async Task<Unit> Handle(ChangeProfile request, CancellationToken cancellationToken)
        {
            var person = NotFound.IfNull(await people.FindByIdAsync(current.Id.ToString()));
            person.Rename(request.GivenName, request.FamilyName);
            person.Language = request.Language;
            return Unit.Value;
        }
    }
}
