using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using Cohort.Watch.Model.Addresses;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Tasks;

/// <summary>
/// Makes the keys of addresses anew once their rules change, some hundred a transaction; what is the same by the new rules
/// becomes one card. Nothing due: two indexed queries.
/// </summary>
internal sealed class RenewKeys(WatchDb db, IMediator mediator) : IRecurringTask
{
    private const int Batch = 300;
    private const int MostBatches = 20;

    public string Name => "RenewKeys";

    public string Does => "Compares the links of the watch anew when the rules of addresses changed";

    public string Cron => "20 0/5 * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var done = 0;
        for (var batch = 0; batch < MostBatches; batch++)
        {
            var aliases = await db.Aliases.Where(one => one.KeyVersion < AddressRules.Version).OrderBy(one => one.KeyVersion).ThenBy(one => one.Id).Select(one => one.Id).Take(Batch).ToListAsync(stop);
            var items = await db.Items.Where(one => one.KeyVersion < AddressRules.Version).OrderBy(one => one.KeyVersion).ThenBy(one => one.Id).Select(one => one.Id).Take(Batch).ToListAsync(stop);
            if (aliases.Count + items.Count == 0)
                break;
            foreach (var (one, other) in await mediator.Send(new RekeyItems(items, aliases), stop))
                await mediator.Send(new JoinAlike(one, other), stop);
            done += aliases.Count + items.Count;
        }

        return done;
    }
}

/// <summary>Makes these keys anew. Those that would be another card's stay as they are, and are handed back with it: to be joined.</summary>
internal sealed record RekeyItems(IReadOnlyList<Guid> Items, IReadOnlyList<Guid> Aliases) : ICommand<IReadOnlyList<(Guid One, Guid Other)>>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<RekeyItems>;

    internal sealed class Handler(WatchDb db) : IRequestHandler<RekeyItems, IReadOnlyList<(Guid One, Guid Other)>>
    {
        public async Task<IReadOnlyList<(Guid One, Guid Other)>> Handle(RekeyItems request, CancellationToken cancellationToken)
        {
            foreach (var alias in await db.Aliases.Where(one => request.Aliases.Contains(one.Id)).ToListAsync(cancellationToken))
                alias.Rekey(ItemAddress.Read(alias.Address, out _)?.KeyHash ?? alias.KeyHash, AddressRules.Version);
            var items = await db.Items.Where(one => request.Items.Contains(one.Id)).OrderBy(one => one.AddedAt).ThenBy(one => one.Id).ToListAsync(cancellationToken);
            // What the rules no longer take keeps its key: it was taken once.
            var wanted = items.ConvertAll(one => (Item: one, New: ItemAddress.Read(one.Address, out _), Key: ""));
            wanted = wanted.ConvertAll(one => one with { Key = one.New?.KeyHash ?? one.Item.KeyHash });
            var (promos, keys) = (items.Select(one => one.CohortId).Distinct().ToList(), wanted.Select(one => one.Key).Distinct(StringComparer.Ordinal).ToList());
            var there = await db.Items.Where(one => promos.Contains(one.CohortId) && keys.Contains(one.KeyHash)).Select(one => new { one.CohortId, one.KeyHash, one.KeyVersion, one.Address, one.Id }).ToListAsync(cancellationToken);
            // A card whose own key is about to change holds its key for one round more.
            var leaving = there.Where(one => one.KeyVersion < AddressRules.Version && ItemAddress.Read(one.Address, out _) is { } read && read.KeyHash != one.KeyHash).Select(one => one.Id).ToHashSet();
            var taken = there.ToDictionary(one => (one.CohortId, one.KeyHash), one => one.Id);
            foreach (var alias in await db.Aliases.Where(one => promos.Contains(one.CohortId) && keys.Contains(one.KeyHash)).ToListAsync(cancellationToken))
                taken.TryAdd((alias.CohortId, alias.KeyHash), alias.ItemId);
            var alike = new List<(Guid, Guid)>();
            foreach (var (item, now, key) in wanted)
            {
                if (taken.TryAdd((item.CohortId, key), item.Id) || taken[(item.CohortId, key)] == item.Id)
                    item.Rekey(key, now?.WideHash ?? item.WideHash, AddressRules.Version);
                else if (!leaving.Contains(taken[(item.CohortId, key)]))
                    alike.Add((item.Id, taken[(item.CohortId, key)]));
            }

            return alike;
        }
    }
}

/// <summary>By the rules of addresses two cards are the same: they become one. What stays is looked at again by the task.</summary>
internal sealed record JoinAlike(Guid One, Guid Other) : ICommand<Unit>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<JoinAlike>;

    internal sealed class Handler(WatchDb db, ItemJoiner joiner) : IRequestHandler<JoinAlike, Unit>
    {
        public async Task<Unit> Handle(JoinAlike request, CancellationToken cancellationToken)
        {
            if (await db.Items.Where(one => one.Id == request.One).Select(one => (Guid?)one.CohortId).FirstOrDefaultAsync(cancellationToken) is { } cohort)
                await joiner.Join(cohort, request.One, request.Other, null, cancellationToken);
            return Unit.Value;
        }
    }
}
