using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.CheckIns;

/// <summary>The sky of a group today, the same for all who read it: names only of those who chose it. And what the reader said themselves.</summary>
internal sealed record GetSky(Guid Cohort) : IQuery<GetSky.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    /// <param name="Name">Empty unless the person chose it.</param>
    /// <param name="Weather">Only beside a name: a word alone tells no weather.</param>
    internal sealed record Line(string Word, string Name, Weather? Weather);

    internal sealed record Mine(Weather Weather, string Word, bool IsNamed);

    /// <param name="Spoke">How many have said how they are.</param>
    /// <param name="Sky">Null below three.</param>
    /// <param name="Days">Days until it is erased who said what.</param>
    internal sealed record Answer(PromoCard Promo, DateOnly Date, int Spoke, SkyCounts? Sky, IReadOnlyList<Line> Lines, Mine? Me, bool MaySay, int Days);

    internal sealed class Handler(CohortsDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetSky, Answer>
    {
        public async Task<Answer> Handle(GetSky request, CancellationToken cancellationToken)
        {
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var today = clock.TodayIn(promo);
            var members = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => $"{one.GivenName} {one.FamilyName}");
            // In the order of ids that tell nothing: neither when each spoke, nor who stands beside whom in a list.
            var rows = await db.CheckIns.Where(one => one.PromoId == request.Cohort && one.Date == today).OrderBy(one => one.Id).ToListAsync(cancellationToken);
            var days = await db.Bodies.Select(one => one.CheckInDays).FirstOrDefaultAsync(cancellationToken);
            var sky = SkyCounts.Of(rows.Select(one => one.Weather));
            var mine = rows.Find(one => one.PersonId == person.Id);
            IReadOnlyList<Line> lines = !sky.IsShown ? [] : [.. rows.Where(one => one.Word.Length > 0 || one.IsNamed).Select(one =>
                one.IsNamed && members.TryGetValue(one.PersonId, out var name) ? new Line(one.Word, name, one.Weather) : new Line(one.Word, "", null)).Where(one => one.Word.Length + one.Name.Length > 0)];
            return new Answer(promo, today, rows.Count, sky.IsShown ? sky : null, lines, mine is null ? null : new Mine(mine.Weather, mine.Word, mine.IsNamed), person.RoleIn(request.Cohort) is not null, days);
        }
    }
}
