using Cohort.Facilities.Fetching;
using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Tasks.Links;

/// <summary>Takes an address in hand; null: somebody else was faster, or nobody reads there any longer.</summary>
internal sealed record ClaimLink(string Hash) : ICommand<ClaimLink.Claimed?>
{
    private const int PageEvery = 4;
    private static readonly TimeSpan WhileRetired = TimeSpan.FromDays(30);

    public Access Access => Access.House;

    /// <param name="Address">What to look at.</param>
    /// <param name="Title">The title we know it by, or empty.</param>
    /// <param name="Turn">Who writes the answer says it.</param>
    /// <param name="WantsPage">The page itself is to be read: the first time, and every fourth.</param>
    internal sealed record Claimed(string Address, string Title, int Turn, bool WantsPage);

    internal sealed class Validator : AbstractValidator<ClaimLink>;

    internal sealed class Handler(WatchDb db, Titles titles, TimeProvider clock) : IRequestHandler<ClaimLink, Claimed?>
    {
        public async Task<Claimed?> Handle(ClaimLink request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.Links.FirstOrDefaultAsync(one => one.AddressHash == request.Hash && one.NextLookAt <= now, cancellationToken) is not { } check)
                return null;
            var items = await db.Items.Where(one => one.AddressHash == request.Hash).GroupBy(one => one.AddressHash)
                .Select(all => new { Kept = all.Count(one => one.RetiredAt == null) }).FirstOrDefaultAsync(cancellationToken);
            if (items is null)
            {
                db.Links.Remove(check);
                return null;
            }

            if (items.Kept == 0)
            {
                check.PutOff(now + WhileRetired);
                return null;
            }

            var known = (await titles.Of([check.Address], cancellationToken)).GetValueOrDefault(check.Address);
            var turn = check.Claim(now);
            return new Claimed(check.Address, known?.Title ?? "", turn, turn % PageEvery == 1);
        }
    }
}
