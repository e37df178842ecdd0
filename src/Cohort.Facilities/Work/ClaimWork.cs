using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Work;

/// <summary>Takes a long work in hand: one that waits, or one whose process has not been heard of for five minutes. Null: another was faster.</summary>
internal sealed record ClaimWork(Guid Id) : ICommand<ClaimWork.Claimed?>
{
    /// <summary>After so long without a sign a work counts as abandoned. A sign is given every 20 seconds, but SQLite may keep it waiting behind a long write.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public Access Access => Access.House;

    /// <param name="Work">The row as it is now.</param>
    /// <param name="Attempt">The how manieth time; signs of life and the end say it.</param>
    /// <param name="WasLeft">It was running, and whoever ran it is gone.</param>
    internal sealed record Claimed(LongWork Work, int Attempt, bool WasLeft);

    internal sealed class Validator : AbstractValidator<ClaimWork>;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<ClaimWork, Claimed?>
    {
        public async Task<Claimed?> Handle(ClaimWork request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var found = await db.Works.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Id && one.NextAt <= now, cancellationToken);
            if (found is null)
                return null;
            var taken = await db.Works.Where(one => one.Id == request.Id && one.NextAt <= now && one.Attempts == found.Attempts).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.State, WorkState.Running).SetProperty(one => one.Attempts, found.Attempts + 1)
                    .SetProperty(one => one.NextAt, now + Patience).SetProperty(one => one.StartedAt, found.StartedAt ?? now),
                cancellationToken);
            return taken == 1 ? new Claimed(found, found.Attempts + 1, found.State == WorkState.Running) : null;
        }
    }
}
