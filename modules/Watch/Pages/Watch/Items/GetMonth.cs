using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Items;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>What of the chosen came in one month, day by day in the promo's zone: two statements.</summary>
internal sealed record GetMonth(Guid Cohort, WatchFilter Filter) : IQuery<WatchMonth>
{
    // Of a month in which a file of thousands came in, the days are counted in full, and the latest are named.
    private const int MostNamed = 400;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(WatchPicker picker, ShelfReader shelves, IMediator mediator, TimeProvider clock) : IRequestHandler<GetMonth, WatchMonth>
    {
        public async Task<WatchMonth> Handle(GetMonth request, CancellationToken cancellationToken)
        {
            var zone = (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone;
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            DateOnly Day(DateTime at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(at, zone));
            var today = Day(clock.GetUtcNow().UtcDateTime);
            var asked = request.Filter.Month is { Year: > 1900 and < 9000 } month ? month : today;
            var first = new DateOnly(asked.Year, asked.Month, 1);
            var (from, to) = (LocalTime.ToUtc(first, 0, zone), LocalTime.ToUtc(first.AddMonths(1), 0, zone));
            var items = picker.Pick(request.Cohort, request.Filter, await shelves.Read(request.Cohort, cancellationToken), names, zone).Where(one => one.AddedAt >= from && one.AddedAt < to);
            var instants = await items.Select(one => one.AddedAt).ToListAsync(cancellationToken);
            var lines = await items.Take(MostNamed).Select(one => new MonthLine(one.Id, one.Title, one.FetchedTitle, one.Address, one.AddedAt)).ToListAsync(cancellationToken);
            return new WatchMonth(first, today, instants.GroupBy(Day).ToDictionary(one => one.Key, one => one.Count()), lines.ToLookup(one => Day(one.AddedAt)));
        }
    }
}

/// <summary>A month of the list.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Today">Today, in the promo's zone.</param>
/// <param name="Counts">How many came on each day on which something came.</param>
/// <param name="Lines">The latest of them.</param>
internal sealed record WatchMonth(DateOnly First, DateOnly Today, IReadOnlyDictionary<DateOnly, int> Counts, ILookup<DateOnly, MonthLine> Lines)
{
    public int Total => Counts.Values.Sum();

    /// <summary>Its days, week by week; those of the months beside it are left out.</summary>
    public IEnumerable<IReadOnlyList<DateOnly>> Weeks =>
        Enumerable.Range(0, DateTime.DaysInMonth(First.Year, First.Month)).Select(First.AddDays)
            .GroupBy(one => one.Monday()).Select(one => (IReadOnlyList<DateOnly>)[.. one]);
}

/// <summary>An item of a day.</summary>
internal sealed record MonthLine(Guid Id, string Own, string Fetched, string Address, DateTime AddedAt)
{
    public string Title => ItemWords.Title(Own, Fetched, Address);
}
