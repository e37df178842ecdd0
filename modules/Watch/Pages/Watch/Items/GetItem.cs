using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Passages;
using Cohort.Watch.Model.Reading;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Pages.Watch.Links;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>One item with all that was said of it.</summary>
internal sealed record GetItem(Guid Cohort, Guid Id) : IQuery<ItemView>
{
    private const int MostComments = 500;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(WatchDb db, ShelfReader shelves, LinkOfItem links, OutsideReader outside, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<GetItem, ItemView>
    {
        public async Task<ItemView> Handle(GetItem request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            var item = NotFound.IfNull(await db.Items.AsNoTracking().Include(one => one.Voices).Include(one => one.Themes).Include(one => one.Tags).Include(one => one.Competences).AsSplitQuery()
                .FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Id, cancellationToken));
            var comments = await db.Comments.AsNoTracking().Where(one => one.ItemId == request.Id).OrderBy(one => one.At).ThenBy(one => one.Id).Take(MostComments).ToListAsync(cancellationToken);
            var useful = await db.Reactions.Where(one => one.ItemId == request.Id).Select(one => one.PersonId).ToListAsync(cancellationToken);
            return new ItemView(
                item,
                comments,
                useful,
                await db.Seen.AnyAsync(one => one.PersonId == me && one.ItemId == request.Id, cancellationToken),
                await shelves.Read(request.Cohort, cancellationToken),
                await mediator.Send(new ListCompetences(request.Cohort), cancellationToken),
                (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name),
                (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone,
                clock.GetUtcNow().UtcDateTime,
                me)
            {
                Page = await db.Pages.Where(one => one.AddressHash == item.AddressHash).Select(one => new PageFact(one.Language, one.Author, one.PublishedOn, one.Picture, one.Minutes, one.IsFile)).FirstOrDefaultAsync(cancellationToken),
                Outside = await outside.Read(request.Id, cancellationToken),
                Aliases = await db.Aliases.AsNoTracking().Where(one => one.ItemId == request.Id).OrderBy(one => one.At).ToListAsync(cancellationToken),
                Alike = await db.Items.CountAsync(one => one.CohortId == request.Cohort && one.WideHash == item.WideHash && one.Id != item.Id
                    && !db.NotSame.Any(pair => (pair.ItemId == item.Id && pair.OtherId == one.Id) || (pair.ItemId == one.Id && pair.OtherId == item.Id)), cancellationToken),
                Passages = await db.Passages.AsNoTracking().Where(one => one.ItemId == request.Id).OrderBy(one => one.At).ToListAsync(cancellationToken),
                Picks = await db.Picks.AsNoTracking().Where(one => one.ItemId == request.Id).OrderBy(one => one.Date).Select(one => new PickedOn(one.Date, one.PresentedAt != null)).ToListAsync(cancellationToken),
                Link = await links.Read(item, cancellationToken),
            };
        }
    }
}

/// <summary>An item for one reader.</summary>
internal sealed record ItemView(
    WatchItem Item, IReadOnlyList<ItemComment> Comments, IReadOnlyList<Guid> Useful, bool IsSeen, ItemShelf Shelf, IReadOnlyList<CompetenceCard> Competences,
    IReadOnlyDictionary<Guid, string> Names, TimeZoneInfo Zone, DateTime Now, Guid Me)
{
    /// <summary>What the page says of itself; null: it was not read yet.</summary>
    public PageFact? Page { get; init; }

    /// <summary>Whether it may leave the promo, and from where it came.</summary>
    public required Outside Outside { get; init; }

    /// <summary>Its other addresses.</summary>
    public IReadOnlyList<ItemAlias> Aliases { get; init; } = [];

    /// <summary>How many others look like it, and nobody told apart.</summary>
    public int Alike { get; init; }

    /// <summary>What it led to, oldest first.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The days it was put on the list of, and whether it was presented.</summary>
    public IReadOnlyList<PickedOn> Picks { get; init; } = [];

    /// <summary>How its address fares; null: nobody looked yet.</summary>
    public LinkLine? Link { get; init; }

    public IEnumerable<DateOnly> PresentedOn => Picks.Where(one => one.WasPresented).Select(one => one.Date);

    public string Title => ItemWords.Title(Item.Title, Item.FetchedTitle, Item.Address);

    /// <summary>Who brought it, first voice first.</summary>
    public IReadOnlyList<Voice> Voices => field ??= [.. Item.Voices.OrderBy(one => one.At).ThenBy(one => one.Id)];

    public Voice? Mine => Item.Voices.Find(one => one.PersonId == Me);

    public IEnumerable<ThemeCard> Themes => Shelf.Themes.Where(one => Item.Themes.Exists(place => place.ThemeId == one.Id));

    public IEnumerable<TagCard> Tags => Shelf.Tags.Where(one => Item.Tags.Exists(word => word.TagId == one.Id));

    public IEnumerable<CompetenceCard> Served => Competences.Where(one => Item.Competences.Exists(served => served.NodeId == one.NodeId));

    public IEnumerable<ItemComment> Shown => Comments.Where(one => one.RemovedAt is null);

    /// <summary>Withdrawing my voice takes the item away: nobody else brought it, and nothing hangs on it.</summary>
    public bool GoesWithMe => Mine is not null && Item.Voices.Count == 1 && Comments.Count == 0 && Passages.Count == 0 && Picks.Count == 0 && !Useful.Any(one => one != Me) && !Outside.KeptBy.Any(one => one != Me);
}

/// <summary>A day it was put on the list of, and whether it was presented.</summary>
internal sealed record PickedOn(DateOnly Date, bool WasPresented);
