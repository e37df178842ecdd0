using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Links;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Links;

/// <summary>The links of a promo that somebody should look after, the newest trouble first; a fixed number of statements.</summary>
internal sealed record GetLinks(Guid Cohort) : IQuery<GetLinks.Answer>
{
    private const int Most = 100;
    private const int LongTrouble = 30;

    public Access Access => Access.In(Cohort, Roles.Building);

    /// <param name="Lines">Those whose address fares badly.</param>
    /// <param name="Due">Those to be looked at again, on the list or off it; the longest due first.</param>
    /// <param name="HasMore">There are more of the former than are shown.</param>
    /// <param name="Today">The promo's local date.</param>
    /// <param name="Zone">The promo's zone.</param>
    internal sealed record Answer(IReadOnlyList<LinkLine> Lines, IReadOnlyList<DueLine> Due, bool HasMore, DateOnly Today, TimeZoneInfo Zone)
    {
        public IEnumerable<LinkLine> Of(LinkState state) => Lines.Where(one => one.State == state);
    }

    internal sealed class Handler(WatchDb db, IMediator mediator, TimeProvider clock) : IRequestHandler<GetLinks, Answer>
    {
        public async Task<Answer> Handle(GetLinks request, CancellationToken cancellationToken)
        {
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;
            var today = LocalTime.Of(now, promo.Zone).Date;
            var longAgo = now.AddDays(-LongTrouble);
            var lines = await (from item in db.Items
                               join check in db.Links on item.AddressHash equals check.AddressHash
                               where item.CohortId == request.Cohort && item.RetiredAt == null && check.State != LinkState.Alive && (check.State != LinkState.Trouble || check.Since < longAgo)
                               // What is only protected asks for nothing, and must not hide the others.
                               orderby check.State == LinkState.Protected, check.Since descending, item.Id
                               select new LinkLine(item.Id, item.Title, item.FetchedTitle, item.Address, item.Site, item.AddedAt, check.State, check.Since, check.Reason, check.Looks, check.MovedTo, check.LastLookAt))
                .Take(Most + 1).ToListAsync(cancellationToken);
            var due = await db.Items.Where(one => one.CohortId == request.Cohort && one.LookAgainOn <= today).OrderBy(one => one.LookAgainOn).ThenBy(one => one.Id).Take(Most)
                .Select(one => new DueLine(one.Id, one.Title, one.FetchedTitle, one.Address, one.Site, one.LookAgainOn!.Value, one.RetiredAt != null, one.RetiredWhy)).ToListAsync(cancellationToken);
            var keys = lines.Where(one => one.NewKey is not null).ToDictionary(one => one.Id, one => one.NewKey!);
            var twins = keys.Count == 0 ? [] : await db.Items.Where(one => one.CohortId == request.Cohort && keys.Values.Contains(one.KeyHash)).Select(one => new { one.KeyHash, one.Id }).ToDictionaryAsync(one => one.KeyHash, one => one.Id, cancellationToken);
            return new Answer(
                [.. lines.Take(Most).Select(one => one with { Twin = one.NewKey is { } key && twins.TryGetValue(key, out var twin) && twin != one.Id ? twin : null })],
                due, lines.Count > Most, today, promo.Zone);
        }
    }
}

/// <summary>A link whose address fares badly, for one promo.</summary>
internal sealed record LinkLine(
    Guid Id, string Own, string Fetched, string Address, string Site, DateTime AddedAt, LinkState State, DateTime Since, SightReason Reason, string Looks, string MovedTo, DateTime? LastLookAt)
{
    public string Title => ItemWords.Title(Own, Fetched, Address);

    /// <summary>Looks that were not good.</summary>
    public int Count => LinkJudge.Run(LinkLooks.Read(Looks, MovedTo)).Count;

    /// <summary>Key of the new address, when one is offered and is one to keep.</summary>
    public string? NewKey => State == LinkState.Moved && ItemAddress.Read(MovedTo, out _) is { } read ? read.KeyHash : null;

    /// <summary>The item that stands at the new address already.</summary>
    public Guid? Twin { get; init; }
}

/// <summary>A link to be looked at again.</summary>
internal sealed record DueLine(Guid Id, string Own, string Fetched, string Address, string Site, DateOnly On, bool IsRetired, string Why)
{
    public string Title => ItemWords.Title(Own, Fetched, Address);
}
