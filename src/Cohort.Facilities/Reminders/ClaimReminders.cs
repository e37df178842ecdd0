using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Reminders;

/// <summary>Something is due that nobody has in hand, or a letter is to be made: one statement on two indexes.</summary>
internal sealed record IsReminderDue : IQuery<bool>
{
    public Access Access => Access.House;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<IsReminderDue, bool>
    {
        public Task<bool> Handle(IsReminderDue request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            // In the order of an index, the first of each: also when the statistics of a table are old, no table is walked.
            return db.Reminders.Where(one => one.NextAt <= now && (one.ClaimedUntil == null || one.ClaimedUntil <= now)).OrderBy(one => one.NextAt).Select(one => one.Id).Take(1)
                .Concat(db.Held.OrderBy(one => one.Id).Select(one => one.Id).Take(1)).AnyAsync(cancellationToken);
        }
    }
}

/// <summary>
/// Takes what is due in hand, for this node alone, by one conditional change: of two that want the same row, one gets it. What
/// a process that ended had in hand is free again when its time is up.
/// </summary>
internal sealed record ClaimReminders(int Most) : ICommand<ClaimReminders.Answer>
{
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    public Access Access => Access.House;

    /// <param name="Claim">By which they are held.</param>
    /// <param name="Ids">What is in hand.</param>
    /// <param name="MayBeMore">As many were due as were asked for.</param>
    internal sealed record Answer(Guid Claim, IReadOnlyList<Guid> Ids, bool MayBeMore);

    internal sealed class Validator : AbstractValidator<ClaimReminders>
    {
        public Validator() => RuleFor(one => one.Most).InclusiveBetween(1, 1000);
    }

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<ClaimReminders, Answer>
    {
        public async Task<Answer> Handle(ClaimReminders request, CancellationToken cancellationToken)
        {
            var (now, claim) = (clock.GetUtcNow().UtcDateTime, Guid.CreateVersion7());
            var until = now + Lease;
            var free = db.Reminders.Where(one => one.NextAt <= now && (one.ClaimedUntil == null || one.ClaimedUntil <= now));
            var due = await free.OrderBy(one => one.NextAt).ThenBy(one => one.Id).Select(one => one.Id).Take(request.Most).ToListAsync(cancellationToken);
            if (due.Count == 0)
                return new Answer(claim, [], false);
            var taken = await free.Where(one => due.Contains(one.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.ClaimId, claim).SetProperty(one => one.ClaimedUntil, until), cancellationToken);
            var mine = taken == due.Count ? due : await db.Reminders.Where(one => due.Contains(one.Id) && one.ClaimId == claim).OrderBy(one => one.NextAt).Select(one => one.Id).ToListAsync(cancellationToken);
            return new Answer(claim, mine, due.Count == request.Most);
        }
    }
}
