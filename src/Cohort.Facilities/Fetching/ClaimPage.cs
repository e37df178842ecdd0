using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Fetching;

/// <summary>
/// Takes a page in hand for five minutes; null: another process was faster. Who dies with it in hand leaves it to the next,
/// until it was tried often enough: perhaps it is the page that kills.
/// </summary>
internal sealed record ClaimPage(Guid Id) : ICommand<ClaimPage.Claimed?>
{
    public Access Access => Access.House;

    /// <param name="Url">What to read.</param>
    /// <param name="Attempt">The how manieth time; who writes the answer says it.</param>
    internal sealed record Claimed(string Url, int Attempt);

    internal sealed class Validator : AbstractValidator<ClaimPage>;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<ClaimPage, Claimed?>
    {
        private const int MostAttempts = 4;
        private static readonly TimeSpan InHand = TimeSpan.FromMinutes(5);

        public async Task<Claimed?> Handle(ClaimPage request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var page = await db.Pages.AsNoTracking().Where(one => one.Id == request.Id && one.NextAt <= now).Select(one => new { one.Url, one.Attempts }).FirstOrDefaultAsync(cancellationToken);
            if (page is null)
                return null;
            var mine = db.Pages.Where(one => one.Id == request.Id && one.NextAt <= now && one.Attempts == page.Attempts);
            if (page.Attempts >= MostAttempts)
            {
                await mine.ExecuteUpdateAsync(set => set.SetProperty(one => one.NextAt, (DateTime?)null).SetProperty(one => one.Failure, "This page could not be read."), cancellationToken);
                return null;
            }

            var taken = await mine.ExecuteUpdateAsync(set => set.SetProperty(one => one.Attempts, page.Attempts + 1).SetProperty(one => one.NextAt, now + InHand), cancellationToken);
            return taken == 1 ? new Claimed(page.Url, page.Attempts + 1) : null;
        }
    }
}
