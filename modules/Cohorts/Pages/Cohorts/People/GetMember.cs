using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>One member of a promo, those who left too for those who steer.</summary>
internal sealed record GetMember(Guid Cohort, Guid Person) : IQuery<GetMember.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(string GivenName, string FamilyName, Role Role, DateTime MadeAt, DateTime? EndedAt, string? Expects, bool HasPath, bool IsCoordinator, string Email, string TimeZone)
    {
        public string Name => $"{GivenName} {FamilyName}";
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person) : IRequestHandler<GetMember, Answer>
    {
        public async Task<Answer> Handle(GetMember request, CancellationToken cancellationToken)
        {
            var steers = person.Steers(request.Cohort);
            return NotFound.IfNull(await (from held in db.Memberships
                                          join one in db.People on held.PersonId equals one.Id
                                          join promo in db.Promos on held.CohortId equals promo.Id
                                          where held.CohortId == request.Cohort && held.PersonId == request.Person && (held.EndedAt == null || steers)
                                          select new Answer(
                                              held.CalledFamilyName == "" ? one.GivenName : held.CalledGivenName,
                                              held.CalledFamilyName == "" ? one.FamilyName : held.CalledFamilyName,
                                              held.Role,
                                              held.MadeAt,
                                              held.EndedAt,
                                              db.Expectations.Where(said => said.CohortId == request.Cohort && said.PersonId == one.Id).Select(said => said.Text).FirstOrDefault(),
                                              db.Paths.Any(path => path.CohortId == request.Cohort && path.PersonId == one.Id),
                                              db.Memberships.Any(other => other.PersonId == one.Id && other.CohortId == Membership.Body && other.EndedAt == null),
                                              steers ? one.Email! : "",
                                              promo.TimeZone)).FirstOrDefaultAsync(cancellationToken));
        }
    }
}
