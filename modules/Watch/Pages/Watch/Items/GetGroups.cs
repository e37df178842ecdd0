using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>The latest of what is chosen, theme by theme or competence by competence: as many statements whatever there is.</summary>
internal sealed record GetGroups(Guid Cohort, WatchFilter Filter) : IQuery<IReadOnlyList<ItemGroup>>
{
    private const int Latest = 5;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(WatchDb db, WatchPicker picker, ShelfReader shelves, CurrentPerson person, IMediator mediator) : IRequestHandler<GetGroups, IReadOnlyList<ItemGroup>>
    {
        public async Task<IReadOnlyList<ItemGroup>> Handle(GetGroups request, CancellationToken cancellationToken)
        {
            var (cohort, filter) = (request.Cohort, request.Filter);
            var shelf = await shelves.Read(cohort, cancellationToken);
            var names = (await mediator.Send(new ListMembers(cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            var items = picker.Pick(cohort, filter, shelf, names, (await mediator.Send(new GetPromo(cohort), cancellationToken)).Zone);
            var groups = await Grouped(filter.View == ListLook.Themes ? Themed(items) : Serving(items)).ToDictionaryAsync(one => one.Key, cancellationToken);
            var ids = groups.Values.SelectMany(one => one.Latest).Select(one => one.Id).Distinct().ToList();
            var me = person.Id;
            var seen = (await db.Seen.Where(one => one.PersonId == me && ids.Contains(one.ItemId)).Select(one => one.ItemId).ToListAsync(cancellationToken)).ToHashSet();
            ItemGroup Of(Guid key, string title, string under, string? mark, string? letter, string path, int count) =>
                new(key, title, under, mark, letter, path, count, groups.GetValueOrDefault(key)?.Count ?? 0, [.. (groups.GetValueOrDefault(key)?.Latest ?? []).Select(one => one with { IsSeen = seen.Contains(one.Id) })]);

            var list = filter.FromLatest() with { View = ListLook.List, Month = null };
            if (filter.View == ListLook.Themes)
            {
                return [.. shelf.Themes.Select(one => Of(
                    one.Id, one.Name, string.Join(" / ", one.Above.Select(shelf.Theme).OfType<ThemeCard>().Select(above => above.Name)), null, null,
                    (list with { Theme = one.Id }).Path(cohort), shelf.Under(one.Id).Sum(below => groups.GetValueOrDefault(below)?.Count ?? 0)))];
            }

            return [.. (await mediator.Send(new ListCompetences(cohort), cancellationToken)).Select(one => Of(
                one.NodeId, one.Statement, one.Framework, one.Mark, one.Letter, (list with { Competence = one.NodeId }).Path(cohort), groups.GetValueOrDefault(one.NodeId)?.Count ?? 0))];
        }

        private IQueryable<Row> Themed(IQueryable<WatchItem> items) =>
            from item in items
            join place in db.Places on item.Id equals place.ItemId
            select new Row { Key = place.ThemeId, Id = item.Id, Own = item.Title, Fetched = item.FetchedTitle, Address = item.Address, Site = item.Site, AddedAt = item.AddedAt };

        private IQueryable<Row> Serving(IQueryable<WatchItem> items) =>
            from item in items
            join served in db.Competences on item.Id equals served.ItemId
            select new Row { Key = served.NodeId, Id = item.Id, Own = item.Title, Fetched = item.FetchedTitle, Address = item.Address, Site = item.Site, AddedAt = item.AddedAt };

        private static IQueryable<Found> Grouped(IQueryable<Row> rows) =>
            rows.GroupBy(one => one.Key).Select(all => new Found(
                all.Key,
                all.Count(),
                all.OrderByDescending(one => one.AddedAt).ThenByDescending(one => one.Id).Take(Latest).Select(one => new GroupLine(one.Id, one.Own, one.Fetched, one.Address, one.Site, one.AddedAt, false)).ToList()));

        private sealed class Row
        {
            public Guid Key { get; init; }

            public Guid Id { get; init; }

            public string Own { get; init; } = "";

            public string Fetched { get; init; } = "";

            public string Address { get; init; } = "";

            public string Site { get; init; } = "";

            public DateTime AddedAt { get; init; }
        }

        private sealed record Found(Guid Key, int Count, List<GroupLine> Latest);
    }
}

/// <summary>A theme or a competence with the latest of its items.</summary>
/// <param name="Key">The theme or the competence.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Under">What stands above it, or empty.</param>
/// <param name="Mark">The mark of a competence.</param>
/// <param name="Letter">The letter of its block.</param>
/// <param name="Path">The list of all of them.</param>
/// <param name="Count">How many there are, with those of the themes below, each counted once for each of its places.</param>
/// <param name="Own">How many stand in it itself.</param>
/// <param name="Latest">The latest of these.</param>
internal sealed record ItemGroup(Guid Key, string Title, string Under, string? Mark, string? Letter, string Path, int Count, int Own, IReadOnlyList<GroupLine> Latest);

/// <summary>One of its items.</summary>
internal sealed record GroupLine(Guid Id, string Own, string Fetched, string Address, string Site, DateTime AddedAt, bool IsSeen)
{
    public string Title => ItemWords.Title(Own, Fetched, Address);
}
