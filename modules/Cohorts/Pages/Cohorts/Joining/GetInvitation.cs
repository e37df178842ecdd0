using Cohort.Cohorts.Model;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Joining;

internal enum InvitationState
{
    Open,
    Used,
    Expired,
    Unknown,
}

/// <summary>What an invitation says to who holds its link.</summary>
internal sealed record GetInvitation(string Token) : IQuery<GetInvitation.Answer>
{
    public Access Access => Access.Anyone;

    internal sealed record Answer(InvitationState State, string Promo, Role Role, string Inviter, string Email, string GivenName, string FamilyName, bool HasAccount)
    {
        public static readonly Answer Unknown = new(InvitationState.Unknown, "", Role.Trainee, "", "", "", "", false);
    }

    internal sealed class Handler(CohortsDb db, UserManager<Person> people, TimeProvider clock) : IRequestHandler<GetInvitation, Answer>
    {
        public async Task<Answer> Handle(GetInvitation request, CancellationToken cancellationToken)
        {
            var hash = LinkToken.Hash(request.Token);
            var found = await db.Invitations.Where(one => one.TokenHash == hash).Select(one => new
            {
                One = one,
                Promo = db.Promos.Where(promo => promo.Id == one.CohortId).Select(promo => promo.Name).FirstOrDefault(),
                Body = db.Bodies.Select(body => body.Name).FirstOrDefault(),
                Inviter = db.People.Where(person => person.Id == one.MadeBy).Select(person => person.GivenName + " " + person.FamilyName).FirstOrDefault(),
            }).FirstOrDefaultAsync(cancellationToken);
            if (found is null)
                return Answer.Unknown;

            var email = people.NormalizeEmail(found.One.Email);
            var hasAccount = await db.People.AnyAsync(one => one.NormalizedEmail == email, cancellationToken);
            var state = found.One.UsedAt is not null ? InvitationState.Used
                : found.One.IsOpen(clock.GetUtcNow().UtcDateTime) ? InvitationState.Open : InvitationState.Expired;
            return new Answer(
                state, found.Promo ?? found.Body ?? "", found.One.Role, found.Inviter ?? "",
                found.One.Email, found.One.GivenName, found.One.FamilyName, hasAccount);
        }
    }
}
