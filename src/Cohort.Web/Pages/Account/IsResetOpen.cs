using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Web.Pages.Account;

/// <summary>The link to choose a new password still serves: not used, not too old.</summary>
internal sealed record IsResetOpen(Guid Person, string Token) : IQuery<bool>
{
    public Access Access => Access.Anyone;

    internal sealed class Handler(UserManager<Person> people) : IRequestHandler<IsResetOpen, bool>
    {
        public async Task<bool> Handle(IsResetOpen request, CancellationToken cancellationToken) =>
            await people.FindByIdAsync(request.Person.ToString()) is { } person
            && await people.VerifyUserTokenAsync(person, people.Options.Tokens.PasswordResetTokenProvider, UserManager<Person>.ResetPasswordTokenPurpose, request.Token);
    }
}
