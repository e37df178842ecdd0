using Cohort.Cohorts.Model.Directory;
using Cohort.Facilities;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>Whom the current person may find: those who agreed, by the clock, and the people of their own promos.</summary>
internal sealed class DirectoryReading(CohortsDb db, CurrentPerson person, IMediator mediator, TimeProvider clock)
{
    /// <summary>The promos of the current person, as a member of the group.</summary>
    public List<Guid> MyPromos => [.. person.Memberships.Where(one => one.Role != Role.Tutor && one.CohortId != Membership.Body).Select(one => one.CohortId)];

    /// <summary>The cards the whole body may see now.</summary>
    public IQueryable<DirectoryCard> Shown()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Cards.Where(one => one.EndsAt > now && db.Memberships.Any(held => held.PersonId == one.PersonId && held.EndedAt == null && held.Role != Role.Tutor));
    }

    /// <summary>The current person may see the card of this one. False too when there is no such person.</summary>
    public async Task<bool> MaySee(Guid other, CancellationToken stop)
    {
        var mine = MyPromos;
        return await db.Memberships.AnyAsync(one => one.PersonId == other && one.EndedAt == null && one.Role != Role.Tutor && mine.Contains(one.CohortId), stop)
            || await Shown().AnyAsync(one => one.PersonId == other, stop);
    }

    /// <summary>The zone of the house, for days that belong to no promo.</summary>
    public async Task<TimeZoneInfo> Zone(CancellationToken stop) => TimeZoneInfo.FindSystemTimeZoneById(await mediator.Send(new GetHouseZone(), stop));

    /// <summary>Where a person lives and learns, for what is near: their card's word, or their latest promo's.</summary>
    public async Task<string> DepartmentOf(Guid one, CancellationToken stop)
    {
        var said = await db.Cards.Where(card => card.PersonId == one).Select(card => card.Department).FirstOrDefaultAsync(stop);
        return said is { Length: > 0 } ? said : await (from held in db.Memberships
                                                       join promo in db.Promos on held.CohortId equals promo.Id
                                                       where held.PersonId == one && held.EndedAt == null
                                                       orderby promo.StartsOn descending
                                                       select promo.Department).FirstOrDefaultAsync(stop) ?? "";
    }
}
