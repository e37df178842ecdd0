using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Links;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Talk;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>A page of the reading list, latest first: a fixed number of statements whatever the promo has read.</summary>
internal sealed record GetWatch(Guid Cohort, WatchFilter Filter) : IQuery<WatchView>
{
    // Two, three or four cards stand in a row.
    private const int PageSize = 20, CardsPageSize = 24;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(WatchDb db, WatchPicker picker, ShelfReader shelves, CornerReader corners, LedReader led, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<GetWatch, WatchView>
    {
        public async Task<WatchView> Handle(GetWatch request, CancellationToken cancellationToken)
        {
            var filter = request.Filter;
            var me = person.Id;
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var shelf = await shelves.Read(request.Cohort, cancellationToken);
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            // Other views have rows of their own.
            var size = filter.View switch { ListLook.List => PageSize, ListLook.Cards => CardsPageSize, _ => 0 };
            var lines = size == 0 ? [] : await picker.Pick(request.Cohort, filter, shelf, names, promo.Zone, size).Take(size + 1)
                .Select(one => new WatchLine(
                    one.Id, one.Title, one.FetchedTitle, one.Address, one.Site, one.AddedBy, one.AddedAt, one.RetiredAt != null,
                    db.Seen.Any(seen => seen.PersonId == me && seen.ItemId == one.Id),
                    db.Reactions.Any(useful => useful.ItemId == one.Id && useful.PersonId == me),
                    db.Reactions.Count(useful => useful.ItemId == one.Id),
                    db.Comments.Count(said => said.ItemId == one.Id && said.RemovedAt == null))
                {
                    Minutes = db.Pages.Where(page => page.AddressHash == one.AddressHash).Select(page => page.Minutes).FirstOrDefault(),
                    Link = db.Links.Where(check => check.AddressHash == one.AddressHash && (check.State == LinkState.Dead || check.State == LinkState.Moved || check.State == LinkState.Diverted)).Select(check => (LinkState?)check.State).FirstOrDefault(),
                })
                .ToListAsync(cancellationToken);
            var hasMore = lines.Count > size;
            if (hasMore)
                lines.RemoveAt(size);
            var ids = lines.ConvertAll(one => one.Id);
            var voices = size == 0 ? [] : await db.Voices.Where(one => ids.Contains(one.ItemId)).OrderBy(one => one.At).ThenBy(one => one.Id).Select(one => new
            {
                one.ItemId,
                one.PersonId,
                one.Why,
                From = db.HandedOver.Where(given => given.ItemId == one.ItemId).OrderBy(given => given.At).Select(given => given.From).ToList(),
            }).ToListAsync(cancellationToken);
            var places = size == 0 ? [] : await db.Places.Where(one => ids.Contains(one.ItemId)).Select(one => new { one.ItemId, one.ThemeId }).ToListAsync(cancellationToken);
            return new WatchView(
                filter,
                shelf,
                promo.Zone,
                lines,
                hasMore,
                voices.ToLookup(one => one.ItemId, one => new VoiceLine(one.PersonId, one.Why)),
                places.ToLookup(one => one.ItemId, one => one.ThemeId),
                names,
                filter.Competence is null ? [] : await mediator.Send(new ListCompetences(request.Cohort), cancellationToken),
                clock.GetUtcNow().UtcDateTime)
            {
                Corner = await corners.Read(request.Cohort, cancellationToken),
                From = voices.Where(one => one.PersonId == Guid.Empty).SelectMany(one => one.From, (one, from) => (one.ItemId, From: from)).ToLookup(one => one.ItemId, one => one.From),
                Led = await led.Read(request.Cohort, cancellationToken),
            };
        }
    }
}

/// <summary>One line of the list.</summary>
internal sealed record WatchLine(Guid Id, string Own, string Fetched, string Address, string Site, Guid AddedBy, DateTime AddedAt, bool IsRetired, bool IsSeen, bool IsUseful, int Useful, int Comments)
{
    /// <summary>How long it takes to read; 0: not known.</summary>
    public int Minutes { get; init; }

    /// <summary>Dead, moved or diverted; null: nothing to say of its address.</summary>
    public LinkState? Link { get; init; }

    public string Title => ItemWords.Title(Own, Fetched, Address);
}

/// <summary>Who brought it too, and why.</summary>
internal readonly record struct VoiceLine(Guid PersonId, string Why);

/// <summary>A page of the list for one reader.</summary>
internal sealed record WatchView(
    WatchFilter Filter, ItemShelf Shelf, TimeZoneInfo Zone, IReadOnlyList<WatchLine> Lines, bool HasMore, ILookup<Guid, VoiceLine> Voices, ILookup<Guid, Guid> Places,
    IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<CompetenceCard> Competences, DateTime Now)
{
    /// <summary>What is sought.</summary>
    public SearchPhrase Phrase { get; } = SearchPhrase.Read(Filter.Q);

    /// <summary>Names of themes, tags or people in the search that are nobody's.</summary>
    public IEnumerable<SearchPart> Unknown => Phrase.Parts.Where(one => one.Kind is not (SearchKind.Word or SearchKind.Phrase) && ItemFinder.Named(one, Shelf, Names).Count == 0);

    /// <summary>The curator's corner, or null.</summary>
    public Corner? Corner { get; init; }

    /// <summary>What became of the items.</summary>
    public required Led Led { get; init; }

    /// <summary>The promos that handed an item over.</summary>
    public required ILookup<Guid, string> From { get; init; }

    /// <summary>The next page.</summary>
    public WatchFilter Older => Filter.IsBest ? Filter with { Sheet = Math.Max(1, Filter.Sheet) + 1, Before = null, After = null } : Filter with { Before = Lines[^1].AddedAt.Ticks, After = Lines[^1].Id };

    /// <summary>The themes of a line that are still there.</summary>
    public IEnumerable<ThemeCard> ThemesOf(WatchLine line) => Places[line.Id].Select(Shelf.Theme).OfType<ThemeCard>();
}
