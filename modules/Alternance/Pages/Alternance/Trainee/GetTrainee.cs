using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Trainee;

/// <summary>One trainee's alternance: contracts and tutors, where they are these days, what is missing. For who follows them, and for themselves.</summary>
internal sealed record GetTrainee(Guid Cohort, Guid Person) : IQuery<GetTrainee.Answer>
{
    public const int Weeks = 16;
    private const int Before = 2;

    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed record Follower(Guid Id, Guid Person, string Name, DateOnly From, DateOnly? Until, bool IsNow);

    internal sealed record Contract(Placement Placement, string Structure, string Place, IReadOnlyList<Follower> Tutors, bool IsNow);

    internal sealed record Answer(string Name, Beside Beside, DateOnly Today, IReadOnlyList<Contract> Contracts, StripView Strip, IReadOnlyList<WhereHalf> Now, int Aims, int Missions, IReadOnlyList<Missing> Missing);

    internal sealed class Handler(AlternanceDb db, Followed followed, Days days, IMediator mediator) : IRequestHandler<GetTrainee, Answer>
    {
        public async Task<Answer> Handle(GetTrainee request, CancellationToken cancellationToken)
        {
            var beside = await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var today = await followed.Today(request.Cohort, cancellationToken);
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            var rows = await (from placement in db.Placements.AsNoTracking().Include(one => one.Tutors)
                              join structure in db.Structures on placement.StructureId equals structure.Id
                              where placement.CohortId == request.Cohort && placement.PersonId == request.Person
                              orderby placement.StartsOn descending
                              select new { placement, structure.Name, structure.Place }).AsSplitQuery().ToListAsync(cancellationToken);
            var contracts = rows.ConvertAll(one => new Contract(one.placement, one.Name, one.Place, Followers(one.placement, names, today), one.placement.IsOn(today)));
            var aims = await db.Aims.CountAsync(one => one.CohortId == request.Cohort && one.PersonId == request.Person && one.IsChosen, cancellationToken);
            var missions = await db.Missions.CountAsync(one => one.CohortId == request.Cohort && one.PersonId == request.Person && (one.State == Model.Agreement.MissionState.Planned || one.State == Model.Agreement.MissionState.UnderWay), cancellationToken);
            var strip = StripView.Around(today, Before, Weeks, await days.DaysOf(request.Cohort, request.Person, StripView.First(today, Before), StripView.Last(today, Before, Weeks), cancellationToken));
            var present = rows.Select(one => one.placement).Where(one => one.EndsOn is null || one.EndsOn >= today).MinBy(one => one.StartsOn);
            return new Answer(
                names[request.Person],
                beside,
                today,
                contracts,
                strip,
                [.. strip.Halves.Where(one => one.Date == today)],
                aims,
                missions,
                Missing.Of(request.Cohort, request.Person, present, contracts.Exists(one => one.Tutors.Any(row => row.Until is null || row.Until >= today)), aims));
        }

        private static List<Follower> Followers(Placement placement, Dictionary<Guid, string> names, DateOnly today) =>
            [.. placement.Tutors.OrderBy(one => one.From).ThenBy(one => one.Id).Select(one => new Follower(one.Id, one.PersonId, names.GetValueOrDefault(one.PersonId, ""), one.From, one.Until, one.IsOn(today)))];
    }
}
