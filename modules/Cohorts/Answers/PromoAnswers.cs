using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Calendar;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers;

internal sealed class WhenMyPromosAreAsked(CohortsDb db, CurrentPerson person, IMediator mediator) : IRequestHandler<ListMyPromos, IReadOnlyList<PromoName>>
{
    private const int Most = 200;

    public async Task<IReadOnlyList<PromoName>> Handle(ListMyPromos request, CancellationToken cancellationToken)
    {
        if (!person.IsCoordinator && !person.IsHouse)
        {
            // On every page: what is in memory answers.
            var mine = new List<PromoCard>();
            foreach (var held in person.Memberships.Where(one => one.CohortId != Membership.Body))
                mine.Add(await mediator.Send(new GetPromo(held.CohortId), cancellationToken));
            return [.. mine.OrderByDescending(one => one.StartsOn).ThenBy(one => one.Id).Select(one => new PromoName(one.Id, one.Name))];
        }

        return await db.Promos.OrderByDescending(one => one.StartsOn).ThenBy(one => one.Id).Take(Most)
            .Select(one => new PromoName(one.Id, one.Name)).ToListAsync(cancellationToken);
    }
}

internal sealed class WhenRunningPromosAreAsked(CohortsDb db) : IRequestHandler<ListRunningPromos, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(ListRunningPromos request, CancellationToken cancellationToken) =>
        await db.Promos.Where(one => one.StartsOn <= request.To && one.EndsOn >= request.From).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(cancellationToken);
}

internal sealed class WhenPromoEndsAreAsked(CohortsDb db) : IRequestHandler<ListPromoEnds, IReadOnlyList<PromoEnd>>
{
    public async Task<IReadOnlyList<PromoEnd>> Handle(ListPromoEnds request, CancellationToken cancellationToken) =>
        await db.Promos.Where(one => request.Promos.Contains(one.Id)).Select(one => new PromoEnd(one.Id, one.Name, one.EndsOn)).ToListAsync(cancellationToken);
}

internal sealed class WhenPromoIsAsked(CohortsDb db, PromoMemory memory) : IRequestHandler<GetPromo, PromoCard>
{
    public Task<PromoCard> Handle(GetPromo request, CancellationToken cancellationToken) => memory.Read(request.Cohort, async () =>
        NotFound.IfNull(await db.Promos.Where(one => one.Id == request.Cohort)
            .Select(one => new PromoCard(one.Id, one.Name, one.Department, one.TimeZone, one.StartsOn, one.EndsOn, one.TargetMinutes, one.HalfDayMinutes, one.MorningStartsAt, one.AfternoonStartsAt)
            {
                Charter = db.Charters.Where(charter => charter.CohortId == one.Id).OrderByDescending(charter => charter.Number)
                    .Select(charter => new CharterCard(charter.Places, charter.Validates, charter.Method, charter.Quorum)).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellationToken)), cancellationToken);
}

internal sealed class WhenCalendarIsAsked(CohortsDb db, PromoMemory memory) : IRequestHandler<GetCalendar, IReadOnlyList<HalfDayCard>>
{
    public async Task<IReadOnlyList<HalfDayCard>> Handle(GetCalendar request, CancellationToken cancellationToken)
    {
        var all = await memory.Read<IReadOnlyList<HalfDayCard>>(request.Cohort, async () =>
        {
            var halves = await db.HalfDays.Where(one => one.CohortId == request.Cohort).Select(one => new HalfDayCard(one.Date, one.Part, one.Kind)).ToListAsync(cancellationToken);
            // Sorted here: as text, Afternoon comes before Morning.
            return [.. halves.OrderBy(one => one.Date).ThenBy(one => one.Part)];
        }, cancellationToken);
        return request is { From: null, To: null } ? all : [.. all.Where(one => !(one.Date < request.From) && !(one.Date > request.To))];
    }
}

internal sealed class WhenPlacesAreAsked(CohortsDb db, PromoMemory memory) : IRequestHandler<ListPlaces, IReadOnlyList<PlaceCard>>
{
    public Task<IReadOnlyList<PlaceCard>> Handle(ListPlaces request, CancellationToken cancellationToken) => memory.Read<IReadOnlyList<PlaceCard>>(request.Cohort, async () =>
        await db.Places.Where(one => one.CohortId == request.Cohort).OrderBy(one => one.Name)
            .Select(one => new PlaceCard(one.Id, one.Name, one.Address, one.Capacity, one.ClosedAt == null)).ToListAsync(cancellationToken), cancellationToken);
}

internal sealed class WhenPlacesAreFound(CohortsDb db) : IRequestHandler<FindPlaces, IReadOnlyList<PlaceCard>>
{
    public async Task<IReadOnlyList<PlaceCard>> Handle(FindPlaces request, CancellationToken cancellationToken) =>
        await db.Places.Where(one => request.Places.Contains(one.Id)).Select(one => new PlaceCard(one.Id, one.Name, one.Address, one.Capacity, one.ClosedAt == null)).ToListAsync(cancellationToken);
}

internal sealed class WhenMembersAreAsked(CohortsDb db, PromoMemory memory) : IRequestHandler<ListMembers, IReadOnlyList<MemberCard>>
{
    public Task<IReadOnlyList<MemberCard>> Handle(ListMembers request, CancellationToken cancellationToken) => memory.Read<IReadOnlyList<MemberCard>>(request.Cohort, async () =>
    {
        var members = await (from held in db.Memberships
                             join one in db.People on held.PersonId equals one.Id
                             where held.CohortId == request.Cohort && held.EndedAt == null
                             orderby one.SortName
                             select new { Card = new MemberCard(one.Id, one.GivenName, one.FamilyName, one.SortName, held.Role), held.CalledGivenName, held.CalledFamilyName }).ToListAsync(cancellationToken);
        if (members.TrueForAll(one => one.CalledFamilyName.Length == 0))
            return [.. members.Select(one => one.Card)];
        // Whoever was named by somebody else and has not acted yet is read by the name that was typed, in its place among the others.
        return [.. members.Select(one => one.CalledFamilyName.Length == 0 ? one.Card : one.Card with { GivenName = one.CalledGivenName, FamilyName = one.CalledFamilyName, SortName = SearchText.Normalise($"{one.CalledFamilyName} {one.CalledGivenName}") })
            .OrderBy(one => one.SortName, StringComparer.Ordinal)];
    }, cancellationToken);
}

internal sealed class WhenPathsAreAsked(CohortsDb db, PromoMemory memory) : IRequestHandler<ListPaths, IReadOnlyList<PathCard>>, IRequestHandler<FindPath, PathCard?>
{
    // Few have one, and where somebody is is asked by many pages: those of the whole promo stay in memory.
    public Task<IReadOnlyList<PathCard>> Handle(ListPaths request, CancellationToken cancellationToken) => Read(request.Cohort, cancellationToken);

    public async Task<PathCard?> Handle(FindPath request, CancellationToken cancellationToken) =>
        (await Read(request.Cohort, cancellationToken)).FirstOrDefault(one => one.PersonId == request.Person);

    private Task<IReadOnlyList<PathCard>> Read(Guid cohort, CancellationToken stop) => memory.Read<IReadOnlyList<PathCard>>(cohort, async () =>
    {
        var paths = await db.Paths.AsNoTracking().Include(one => one.Steps).Where(one => one.CohortId == cohort).ToListAsync(stop);
        return [.. paths.Select(one => new PathCard(one.PersonId, one.TargetMinutes, one.ArrivesOn,
            [.. one.Steps.Select(step => new PathStep(step.Date, step.Part, step.Kind, step.Minutes))]))];
    }, stop);
}

internal sealed class WhenHolidayIsAsked(CohortsDb db) : IRequestHandler<FindHoliday, string?>
{
    public async Task<string?> Handle(FindHoliday request, CancellationToken cancellationToken)
    {
        var zone = await db.Promos.Where(one => one.Id == request.Cohort).Select(one => (HolidayZone?)one.Holidays).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFound();
        return Holidays.Of(zone, request.Date.Year).GetValueOrDefault(request.Date);
    }
}
