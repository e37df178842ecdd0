using Cohort.Facilities.Fetching;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Tasks;

/// <summary>Asks for the pages of links that came in files, or before pages were read whole, a few at a time: those whom people wait for come first.</summary>
internal sealed class AskForTitles(WatchDb db, IMediator mediator) : IRecurringTask
{
    public string Name => "AskForTitles";

    public string Does => "Asks for the titles of links that came in files, a few at a time";

    public string Cron => "40 * * * * ?";

    public async Task<int> Run(CancellationToken stop) =>
        await db.Items.AnyAsync(one => one.TitleDueAt != null, stop) ? await mediator.Send(new WantTitles(), stop) : 0;
}

/// <summary>Wants the next titles, as long as few pages wait to be read; how many items no longer wait.</summary>
internal sealed record WantTitles : ICommand<int>
{
    /// <summary>How many at a time.</summary>
    public const int Most = 50;

    // Of those that may wait in the house, so many are left to people.
    private const int LeftToPeople = 300;

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<WantTitles>;

    internal sealed class Handler(WatchDb db, Titles titles) : IRequestHandler<WantTitles, int>
    {
        public async Task<int> Handle(WantTitles request, CancellationToken cancellationToken)
        {
            var room = Math.Min(Most, await titles.Room(cancellationToken) - LeftToPeople);
            if (room <= 0)
                return 0;
            var items = await db.Items.Where(one => one.TitleDueAt != null).OrderBy(one => one.TitleDueAt).ThenBy(one => one.Id).Take(room).ToListAsync(cancellationToken);
            var known = await titles.Of(items.Select(one => one.Address), cancellationToken);
            var hashes = items.Select(one => one.AddressHash).ToList();
            var read = (await db.Pages.Where(one => hashes.Contains(one.AddressHash)).Select(one => one.AddressHash).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
            foreach (var item in items)
            {
                item.TitleDueAt = null;
                if (known.TryGetValue(item.Address, out var page) && page.Title.Length > 0)
                    item.FetchedTitle = page.Title;
                if (!read.Contains(item.AddressHash))
                    await titles.Want(item.Address, cancellationToken, again: true);
            }

            return items.Count;
        }
    }
}
