using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>The lists of the current person as they are typed, and the words they may choose among.</summary>
internal sealed record GetMyLists : IQuery<GetMyLists.Answer>
{
    public Access Access => Access.AnyPromo(Roles.Community);

    /// <param name="Form">As it stands.</param>
    /// <param name="Known">Competences of their promos, then what others wrote, the most used first.</param>
    /// <param name="ShownUntil">The last day of consent, also when it is over.</param>
    /// <param name="IsShown">The directory shows them now.</param>
    /// <param name="Today">The day of the house.</param>
    internal sealed record Answer(SaveMyLists Form, IReadOnlyList<string> Known, DateOnly? ShownUntil, bool IsShown, DateOnly Today);

    internal sealed class Handler(CohortsDb db, DirectoryReading reading, IEnumerable<IKnowsCompetences> competences, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetMyLists, Answer>
    {
        private const int MostRead = 1_000, MostShown = 150;

        public async Task<Answer> Handle(GetMyLists request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var today = LocalTime.Of(now, await reading.Zone(cancellationToken)).Date;
            var rows = await db.KnowHow.Where(one => one.PersonId == person.Id).OrderBy(one => one.Position).ToListAsync(cancellationToken);
            var card = await db.Cards.FirstOrDefaultAsync(one => one.PersonId == person.Id, cancellationToken);
            string Typed(KnowHowList list) => string.Join('\n', rows.Where(one => one.List == list).Select(one => one.Text));
            var isShown = card?.EndsAt > now;
            var form = new SaveMyLists
            {
                CanShow = Typed(KnowHowList.CanShow),
                StructureDoes = Typed(KnowHowList.StructureDoes),
                WouldLike = Typed(KnowHowList.WouldLike),
                Department = await reading.DepartmentOf(person.Id, cancellationToken),
                MayBeAsked = card?.MayBeAsked ?? "",
                CanBeBuddy = card?.CanBeBuddy ?? false,
                IsShown = isShown,
                Until = isShown ? card!.ShownUntil : SaveMyLists.Usual(today),
            };
            return new Answer(form, await Known(cancellationToken), card?.ShownUntil, isShown, today);
        }

        private async Task<IReadOnlyList<string>> Known(CancellationToken stop)
        {
            var names = new List<string>();
            foreach (var (promo, source) in reading.MyPromos.SelectMany(promo => competences.Select(source => (promo, source))))
                names.AddRange((await source.Of(promo, stop)).Select(one => one.Name).Where(one => one.Length <= KnowHow.MostText));
            // Words of those they may read: their promos, and whoever agreed to be found; the latest are enough to choose among.
            var mine = reading.MyPromos;
            var near = await (from line in db.KnowHow
                              where db.Memberships.Any(held => held.PersonId == line.PersonId && held.EndedAt == null && held.Role != Role.Tutor && mine.Contains(held.CohortId))
                              orderby line.Id descending
                              select line.Text).Take(MostRead).ToListAsync(stop);
            var far = await (from card in reading.Shown()
                             join line in db.KnowHow on card.PersonId equals line.PersonId
                             orderby card.EndsAt descending
                             select line.Text).Take(MostRead).ToListAsync(stop);
            return [.. names.Concat(near.Concat(far).GroupBy(KnowHow.NormalOf).OrderByDescending(one => one.Count()).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.First()))
                .DistinctBy(KnowHow.NormalOf).Take(MostShown)];
        }
    }
}
