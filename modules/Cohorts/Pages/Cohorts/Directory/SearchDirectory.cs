using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Facilities.Search;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>What somebody looks for in the directory.</summary>
/// <param name="Words">All of them must be in somebody's lists or name, by their stems.</param>
/// <param name="List">Only in this list.</param>
/// <param name="Department">Only there.</param>
/// <param name="Promo">Only its members.</param>
/// <param name="MayBeAsked">Only those who say what they may be asked for.</param>
/// <param name="Page">From 1.</param>
internal sealed record SearchDirectory(string? Words, KnowHowList? List, string? Department, Guid? Promo, bool MayBeAsked, int Page) : IQuery<SearchDirectory.Answer>
{
    public const int Size = 20, MostWords = 200, MostPages = 500;

    public Access Access => Access.AnyPromo(Roles.Community);

    /// <param name="Department">Where the reader is: what is near comes first.</param>
    internal sealed record Answer(IReadOnlyList<Card> Cards, bool HasMore, string Department, string? PromoName);

    internal sealed record Card(Guid Person, string Name, string Department, string MayBeAsked, IReadOnlyList<KnowHowEntry> Lines, IReadOnlyList<PromoName> Promos);

    internal sealed class Handler(CohortsDb db, DirectoryReading reading, CurrentPerson person) : IRequestHandler<SearchDirectory, Answer>
    {
        private const int MostStems = 6;

        public async Task<Answer> Handle(SearchDirectory request, CancellationToken cancellationToken)
        {
            var mine = await reading.DepartmentOf(person.Id, cancellationToken);
            var key = Departments.Key(mine);
            var near = Departments.Near(key).ToList();
            var found = await (from card in Narrow(request)
                               join one in db.People on card.PersonId equals one.Id
                               orderby card.DepartmentKey == key ? 0 : near.Contains(card.DepartmentKey) ? 1 : 2, one.SortName, one.Id
                               select new { card.PersonId, one.GivenName, one.FamilyName, card.Department, card.MayBeAsked })
                .Skip((Math.Clamp(request.Page, 1, MostPages) - 1) * Size).Take(Size + 1).ToListAsync(cancellationToken);
            var ids = found.Take(Size).Select(one => one.PersonId).ToList();
            var lines = (await db.KnowHow.Where(one => ids.Contains(one.PersonId)).OrderBy(one => one.Position)
                .Select(one => new KnowHowEntry(one.Id, one.PersonId, one.List, one.Text, one.NodeId)).ToListAsync(cancellationToken)).ToLookup(one => one.PersonId);
            var promos = (await (from held in db.Memberships
                                 join promo in db.Promos on held.CohortId equals promo.Id
                                 where ids.Contains(held.PersonId) && held.EndedAt == null && held.Role != Role.Tutor
                                 orderby promo.StartsOn descending
                                 select new { held.PersonId, promo.Id, promo.Name }).ToListAsync(cancellationToken)).ToLookup(one => one.PersonId, one => new PromoName(one.Id, one.Name));
            // The name of a promo comes only with somebody who agreed to be found in it.
            var promoName = promos.SelectMany(one => one).FirstOrDefault(one => one.Id == request.Promo)?.Name;
            return new Answer([.. found.Take(Size).Select(one => new Card(one.PersonId, $"{one.GivenName} {one.FamilyName}", one.Department, one.MayBeAsked, [.. lines[one.PersonId]], [.. promos[one.PersonId]]))], found.Count > Size, mine, promoName);
        }

        private IQueryable<DirectoryCard> Narrow(SearchDirectory request)
        {
            var cards = reading.Shown();
            DirectoryPlace? place = request.List is { } list ? DirectoryStem.PlaceOf(list) : null;
            // The longest stem is likely the rarest: its people are looked up, and only they.
            foreach (var stem in FrenchWords.Stems(TextFile.Cut(request.Words ?? "", MostWords)).Distinct().OrderByDescending(one => one.Length).Take(MostStems))
            {
                cards = place is null
                    ? cards.Where(one => db.DirectoryStems.Where(row => row.Stem == stem).Select(row => row.PersonId).Contains(one.PersonId))
                    : cards.Where(one => db.DirectoryStems.Where(row => row.Stem == stem && (row.Place == place || row.Place == DirectoryPlace.Name)).Select(row => row.PersonId).Contains(one.PersonId));
            }

            if (request.List is { } only)
                cards = cards.Where(one => db.KnowHow.Any(line => line.PersonId == one.PersonId && line.List == only));
            if (Departments.Key(request.Department) is { Length: > 0 } department)
                cards = cards.Where(one => one.DepartmentKey == department);
            if (request.Promo is { } promo)
                cards = cards.Where(one => db.Memberships.Any(held => held.PersonId == one.PersonId && held.CohortId == promo && held.EndedAt == null && held.Role != Role.Tutor));
            return request.MayBeAsked ? cards.Where(one => one.MayBeAsked != "") : cards;
        }
    }
}
