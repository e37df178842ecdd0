using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>A trainee's own path: for those who steer, and for the trainee.</summary>
internal sealed record GetPath(Guid Cohort, Guid Person) : IQuery<GetPath.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record Step(Guid Id, DateOnly Date, DayPart Part, PathKind Kind, int Minutes, string Note);

    internal sealed record Answer(string Name, int PromoTarget, int HalfDayMinutes, int? TargetMinutes, DateOnly? ArrivesOn, string Reason, int Version, IReadOnlyList<Step> Steps);

    internal sealed class Handler(CohortsDb db, CurrentPerson person) : IRequestHandler<GetPath, Answer>
    {
        public async Task<Answer> Handle(GetPath request, CancellationToken cancellationToken)
        {
            if (!person.Steers(request.Cohort) && person.Id != request.Person)
                throw new NotFound();
            var found = NotFound.IfNull(await (from held in db.Memberships
                                               join one in db.People on held.PersonId equals one.Id
                                               join promo in db.Promos on held.CohortId equals promo.Id
                                               where held.CohortId == request.Cohort && held.PersonId == request.Person && held.Role == Role.Trainee
                                               select new { one.GivenName, one.FamilyName, promo.TargetMinutes, promo.HalfDayMinutes }).FirstOrDefaultAsync(cancellationToken));
            var path = await db.Paths.Include(one => one.Steps).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == request.Person, cancellationToken);
            var steps = path?.Steps.OrderBy(one => one.Date).ThenBy(one => one.Part).Select(one => new Step(one.Id, one.Date, one.Part, one.Kind, one.Minutes, one.Note)).ToList() ?? [];
            return new Answer($"{found.GivenName} {found.FamilyName}", found.TargetMinutes, found.HalfDayMinutes, path?.TargetMinutes, path?.ArrivesOn, path?.Reason ?? "", path?.Version ?? 0, steps);
        }
    }
}
