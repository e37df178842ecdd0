using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>The people of a promo, what they expect, and who is invited (for those who steer).</summary>
internal sealed record GetPeople(Guid Cohort) : IQuery<GetPeople.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record One(Guid Id, string GivenName, string FamilyName, Role Role, string? Expects);

    internal sealed record Invited(Guid Id, string Email, string GivenName, string FamilyName, Role Role, DateTime ExpiresAt)
    {
        /// <summary>Where the message with their link is.</summary>
        public MailWhere Mail { get; init; }
    }

    internal sealed record Promo(string Name, DateOnly EndsOn, string TimeZone, bool HasPlace);

    internal sealed record Answer(Promo Promo, IReadOnlyList<One> People, IReadOnlyList<Invited> Pending);

    internal sealed class Handler(CohortsDb db, MailTrace mail, CurrentPerson person) : IRequestHandler<GetPeople, Answer>
    {
        public async Task<Answer> Handle(GetPeople request, CancellationToken cancellationToken)
        {
            var promo = NotFound.IfNull(await db.Promos.Where(one => one.Id == request.Cohort)
                .Select(one => new Promo(one.Name, one.EndsOn, one.TimeZone, db.Places.Any(place => place.CohortId == one.Id && place.ClosedAt == null)))
                .FirstOrDefaultAsync(cancellationToken));
            var people = await (from held in db.Memberships
                                join one in db.People on held.PersonId equals one.Id
                                where held.CohortId == request.Cohort && held.EndedAt == null
                                orderby held.CalledFamilyName == "" ? one.SortName : held.CalledFamilyName, one.Id
                                select new One(one.Id, held.CalledFamilyName == "" ? one.GivenName : held.CalledGivenName, held.CalledFamilyName == "" ? one.FamilyName : held.CalledFamilyName, held.Role,
                                    db.Expectations.Where(said => said.CohortId == request.Cohort && said.PersonId == one.Id).Select(said => said.Text).FirstOrDefault()))
                .ToListAsync(cancellationToken);
            IReadOnlyList<Invited> pending = !person.Steers(request.Cohort) ? [] : await db.Invitations
                .Where(one => one.CohortId == request.Cohort && one.UsedAt == null).OrderBy(one => one.Email)
                .Select(one => new Invited(one.Id, one.Email, one.GivenName, one.FamilyName, one.Role, one.ExpiresAt)).ToListAsync(cancellationToken);
            var trace = await mail.Of(MailRules.Invitation, [.. pending.Select(one => one.Id)], cancellationToken);
            return new Answer(promo, people, [.. pending.Select(one => one with { Mail = trace.GetValueOrDefault(one.Id) })]);
        }
    }
}
