using Cohort.Cohorts.Model.Directory;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>Who can be the buddy of a newcomer: they ticked it, and are of the body as trainee or alumnus. The nearest first.</summary>
internal sealed record GetBuddies(Guid Cohort, Guid Newcomer) : IQuery<GetBuddies.Answer>
{
    private const int Most = 60;

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed record One(Guid Id, string Name, string Department, string MayBeAsked);

    /// <param name="Buddy">Who it is already, or null.</param>
    /// <param name="Waiting">Who was asked and has not answered yet.</param>
    internal sealed record Answer(string Newcomer, string? Buddy, IReadOnlyList<string> Waiting, IReadOnlyList<One> People);

    /// <summary>Those who may be asked.</summary>
    public static IQueryable<Person> Who(CohortsDb db, Guid newcomer) =>
        from card in db.Cards
        join one in db.People on card.PersonId equals one.Id
        where card.CanBeBuddy && one.Id != newcomer && db.Memberships.Any(held => held.PersonId == one.Id && held.EndedAt == null && (held.Role == Role.Alumnus || held.Role == Role.Trainee))
        select one;

    internal sealed class Handler(CohortsDb db, TimeProvider clock) : IRequestHandler<GetBuddies, Answer>
    {
        public async Task<Answer> Handle(GetBuddies request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var newcomer = NotFound.IfNull(await (from held in db.Memberships
                                                  join one in db.People on held.PersonId equals one.Id
                                                  join promo in db.Promos on held.CohortId equals promo.Id
                                                  where held.CohortId == request.Cohort && held.PersonId == request.Newcomer && held.EndedAt == null && held.Role == Role.Trainee
                                                  select new { Name = one.GivenName + " " + one.FamilyName, promo.Department }).FirstOrDefaultAsync(cancellationToken));
            var buddy = await (from pair in db.Buddies
                               join one in db.People on pair.BuddyId equals one.Id
                               where pair.CohortId == request.Cohort && pair.PersonId == request.Newcomer
                               select one.GivenName + " " + one.FamilyName).FirstOrDefaultAsync(cancellationToken);
            var waiting = await (from its in db.Contacts
                                 join one in db.People on its.PersonId equals one.Id
                                 where its.NewcomerId == request.Newcomer && its.PromoId == request.Cohort && its.Answer == ContactAnswer.None && its.LapsesAt > now
                                 orderby its.At
                                 select one.GivenName + " " + one.FamilyName).ToListAsync(cancellationToken);
            var key = Departments.Key(newcomer.Department);
            var near = Departments.Near(key).ToList();
            var people = await (from one in Who(db, request.Newcomer)
                                join card in db.Cards on one.Id equals card.PersonId
                                orderby card.DepartmentKey == key ? 0 : near.Contains(card.DepartmentKey) ? 1 : 2, one.SortName, one.Id
                                select new One(one.Id, one.GivenName + " " + one.FamilyName, card.Department, card.MayBeAsked)).Take(Most).ToListAsync(cancellationToken);
            return new Answer(newcomer.Name, buddy, waiting, people);
        }
    }
}
