using Cohort.Cohorts.Model;
using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Joining;

internal enum Joined
{
    /// <summary>Is a member now.</summary>
    In,

    /// <summary>The password is not the account's: an answer, not an error, since the failed try must be saved.</summary>
    WrongPassword,

    /// <summary>Too many failed tries.</summary>
    Locked,
}

/// <summary>Somebody uses their single-use link: makes an account, or proves that the account of this address is theirs.</summary>
internal sealed class AcceptInvitation : ICommand<AcceptInvitation.Answer>
{
    [BindNever]
    public string Token { get; set; } = "";

    public string GivenName { get; set; } = "";

    public string FamilyName { get; set; } = "";

    public string Password { get; set; } = "";

    public Access Access => Access.Anyone;

    internal sealed record Answer(Joined Outcome, Guid PersonId, Guid CohortId, bool HadAccount);

    internal sealed class Validator : AbstractValidator<AcceptInvitation>
    {
        public Validator()
        {
            RuleFor(one => one.GivenName).Optional(80).OneLine();
            RuleFor(one => one.FamilyName).Optional(80).OneLine();
            RuleFor(one => one.Password).Required(200);
        }
    }

    internal sealed class Handler(CohortsDb db, UserManager<Person> people, SignInManager<Person> signIn, MailQueue mail, CurrentPerson current, TimeProvider clock) : IRequestHandler<AcceptInvitation, Answer>
    {
        public async Task<Answer> Handle(AcceptInvitation request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var hash = LinkToken.Hash(request.Token);
            var invitation = NotFound.IfNull(await db.Invitations.FirstOrDefaultAsync(one => one.TokenHash == hash, cancellationToken));
            if (!invitation.IsOpen(now))
                throw new Refusal("This invitation has been used or is too old. Ask for another.");

            var person = await people.FindByEmailAsync(invitation.Email);
            if (person is not null)
            {
                var check = await signIn.CheckPasswordSignInAsync(person, request.Password, lockoutOnFailure: true);
                // A password alone does not prove an account that asks for a second factor.
                if (check.Succeeded && person.TwoFactorEnabled && current.Id != person.Id)
                    throw new Refusal("This account has a second factor: sign in first, then open this link again.");
                if (!check.Succeeded)
                    return new Answer(check.IsLockedOut ? Joined.Locked : Joined.WrongPassword, person.Id, invitation.CohortId, HadAccount: true);
            }

            var hadAccount = person is not null;
            person ??= await Make(request, invitation, now);
            await Join(person, invitation, now, cancellationToken);
            invitation.UsedAt = now;
            await mail.Withdraw(MailRules.Invitation, [invitation.Id], cancellationToken);
            return new Answer(Joined.In, person.Id, invitation.CohortId, hadAccount);
        }

        private async Task<Person> Make(AcceptInvitation request, Invitation invitation, DateTime now)
        {
            if (string.IsNullOrWhiteSpace(request.GivenName))
                throw new Refusal("Please fill this in.", nameof(GivenName));
            if (string.IsNullOrWhiteSpace(request.FamilyName))
                throw new Refusal("Please fill this in.", nameof(FamilyName));
            if (request.Password.Length < 12)
                throw new Refusal("At least {0} characters: a few words make a good password.", nameof(Password), 12);
            return await NewAccount.Open(people, invitation.Email, request.GivenName, request.FamilyName, request.Password, now);
        }

        private async Task Join(Person person, Invitation invitation, DateTime now, CancellationToken stop)
        {
            var held = await db.Memberships.FirstOrDefaultAsync(one => one.PersonId == person.Id && one.CohortId == invitation.CohortId, stop);
            if (held is null)
            {
                db.Memberships.Add(new Membership(person.Id, invitation.CohortId, invitation.Role, invitation.MadeBy, now));
            }
            else if (held.EndedAt is not null)
            {
                held.EndedAt = null;
                held.Role = invitation.Role;
            }

            // Links to choose a new password that were shown before are not good for a coordinator.
            if (invitation.Role == Role.Coordinator)
                await people.UpdateSecurityStampAsync(person);
            db.AccountEvents.Add(new AccountEvent(person.Id, AccountEventKind.Joined, person.Id, now));
        }
    }
}
