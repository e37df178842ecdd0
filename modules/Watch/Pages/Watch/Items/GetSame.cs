using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Search;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>What an item may be the same as: what looks alike, what was sought, and what would become of both.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Item">The item.</param>
/// <param name="Sought">Words or an address, or null.</param>
/// <param name="With">The other one, once it is chosen.</param>
internal sealed record GetSame(Guid Cohort, Guid Item, string? Sought, Guid? With) : IQuery<SameView>
{
    private const int Most = 10;

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Handler(WatchDb db, ItemFinder finder, ShelfReader shelves, AliasBook aliases, CurrentPerson person, IMediator mediator) : IRequestHandler<GetSame, SameView>
    {
        public async Task<SameView> Handle(GetSame request, CancellationToken cancellationToken)
        {
            var (cohort, id) = (request.Cohort, request.Item);
            var item = NotFound.IfNull(await Cards(db.Items.Where(one => one.CohortId == cohort && one.Id == id)).FirstOrDefaultAsync(cancellationToken));
            var wide = await db.Items.Where(one => one.Id == id).Select(one => one.WideHash).SingleAsync(cancellationToken);
            var alike = await Cards(db.Items.Where(one => one.CohortId == cohort && one.WideHash == wide && one.Id != id
                && !db.NotSame.Any(pair => (pair.ItemId == id && pair.OtherId == one.Id) || (pair.ItemId == one.Id && pair.OtherId == id))).OrderBy(one => one.AddedAt).Take(Most)).ToListAsync(cancellationToken);
            var names = (await mediator.Send(new ListMembers(cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            var shelf = await shelves.Read(cohort, cancellationToken);
            return new SameView(item, alike, await Found(request, shelf, names, cancellationToken), shelf, names)
            {
                Zone = (await mediator.Send(new GetPromo(cohort), cancellationToken)).Zone,
                With = request.With is { } with ? NotFound.IfNull(await Cards(db.Items.Where(one => one.CohortId == cohort && one.Id == with && one.Id != id)).FirstOrDefaultAsync(cancellationToken)) : null,
                MayJoin = request.With is { } other && await May(cohort, id, other, cancellationToken),
            };
        }

        private async Task<bool> May(Guid cohort, Guid one, Guid other, CancellationToken stop)
        {
            var both = await db.Items.AsNoTracking().Where(item => item.CohortId == cohort && (item.Id == one || item.Id == other)).ToListAsync(stop);
            if (both.Count < 2)
                return false;
            var (kept, gone) = ItemJoiner.Order(both[0], both[1]);
            return ItemJoiner.May(person, cohort, kept, gone);
        }

        // An address that is here finds its item; all else is words.
        private async Task<IReadOnlyList<SameCard>> Found(GetSame request, ItemShelf shelf, IReadOnlyDictionary<Guid, string> names, CancellationToken stop)
        {
            var (cohort, id, sought) = (request.Cohort, request.Item, request.Sought?.Trim() ?? "");
            if (sought.Length == 0)
                return [];
            if (!sought.Contains(' ') && ItemAddress.Read(sought, out _) is { } address)
            {
                var alias = await aliases.Of(cohort, address, stop);
                var same = await Cards(db.Items.Where(one => one.CohortId == cohort && one.Id != id && (one.KeyHash == address.KeyHash || one.WideHash == address.WideHash || one.Id == alias)).OrderBy(one => one.AddedAt).Take(Most)).ToListAsync(stop);
                if (same.Count > 0)
                    return same;
            }

            var phrase = SearchPhrase.Read(sought);
            return phrase.IsEmpty ? [] : await Cards(finder.Find(cohort, phrase, shelf, names).Where(one => one.Id != id).Take(Most)).ToListAsync(stop);
        }

        private IQueryable<SameCard> Cards(IQueryable<WatchItem> items) => items.Select(one => new SameCard(
            one.Id, one.Title, one.FetchedTitle, one.Address, one.Site, one.AddedAt, one.RetiredAt != null,
            one.Voices.OrderBy(voice => voice.At).Select(voice => new VoiceLine(voice.PersonId, voice.Why)).ToList(),
            one.Themes.Select(place => place.ThemeId).ToList(),
            one.Tags.Select(word => word.TagId).ToList(),
            one.Competences.Count,
            db.Comments.Count(said => said.ItemId == one.Id && said.RemovedAt == null),
            db.Passages.Count(passage => passage.ItemId == one.Id)));
    }
}

/// <summary>A card as it is compared with another.</summary>
internal sealed record SameCard(Guid Id, string Own, string Fetched, string Address, string Site, DateTime AddedAt, bool IsRetired, List<VoiceLine> Voices, List<Guid> Themes, List<Guid> Tags, int Competences, int Comments, int Passages)
{
    public string Title => ItemWords.Title(Own, Fetched, Address);
}

/// <summary>What may be the same as an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Alike">What looks alike, and nobody told apart.</param>
/// <param name="Found">What was sought.</param>
/// <param name="Shelf">Themes and words.</param>
/// <param name="Names">The people of the promo.</param>
internal sealed record SameView(SameCard Item, IReadOnlyList<SameCard> Alike, IReadOnlyList<SameCard> Found, ItemShelf Shelf, IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>The other one, once it is chosen.</summary>
    public SameCard? With { get; init; }

    /// <summary>The promo's.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Whoever looks may make them one.</summary>
    public bool MayJoin { get; init; }

    /// <summary>Which of the two stays: the one that came first.</summary>
    public SameCard Kept => With is { } with && with.Id.CompareTo(Item.Id) < 0 ? with : Item;
}
