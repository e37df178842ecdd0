using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>A tutor acted: from now on their own name is shown in that promo. By a link of theirs: who sent it sees that it arrived, and the tutor is told, in case it was not them.</summary>
internal sealed record UsePass(string Token, Guid? Cohort) : ICommand<Unit>
{
    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<UsePass>;

    internal sealed class Handler(AlternanceDb db, CohortDb people, PassMail mail, CurrentPerson person, TimeProvider clock) : IRequestHandler<UsePass, Unit>
    {
        public async Task<Unit> Handle(UsePass request, CancellationToken cancellationToken)
        {
            var hash = LinkToken.Hash(request.Token);
            if (request.Cohort is { } promo && await people.Set<Membership>().FirstOrDefaultAsync(one => one.PersonId == person.Id && one.CohortId == promo && one.CalledFamilyName != "", cancellationToken) is { } held)
                (held.CalledGivenName, held.CalledFamilyName) = ("", "");
            if (await db.Passes.FirstOrDefaultAsync(one => one.TokenHash == hash && one.PersonId == person.Id, cancellationToken) is not { } pass)
                return Unit.Value;
            pass.UsedAt ??= clock.GetUtcNow().UtcDateTime;
            if (await people.Set<Person>().FirstOrDefaultAsync(one => one.Id == person.Id, cancellationToken) is { } tutor)
                await mail.Confirm(tutor, pass.Id, request.Token, cancellationToken);
            return Unit.Value;
        }
    }
}
