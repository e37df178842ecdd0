using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Mail;

/// <summary>A message in hand until <paramref name="Lease"/>; how it stood before, should it not be tried after all.</summary>
internal sealed record ClaimedMail(OutgoingMail Mail, DateTime Lease);

/// <summary>Something waits to be sent: one statement on an index.</summary>
internal sealed record IsMailDue : IQuery<bool>
{
    public Access Access => Access.House;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<IsMailDue, bool>
    {
        public Task<bool> Handle(IsMailDue request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            return db.Mail.AnyAsync(one => one.NextAt <= now, cancellationToken);
        }
    }
}

/// <summary>
/// Takes messages in hand, for this node alone: each row is changed only if it still is as it was read. A row that was in
/// hand too long was left by a process that ended: nobody can tell whether it was sent.
/// </summary>
internal sealed record ClaimMail(int Most) : ICommand<ClaimMail.Answer>
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    public Access Access => Access.House;

    /// <param name="Mail">What is in hand.</param>
    /// <param name="MayBeMore">As many were due as were asked for.</param>
    internal sealed record Answer(IReadOnlyList<ClaimedMail> Mail, bool MayBeMore);

    internal sealed class Validator : AbstractValidator<ClaimMail>
    {
        public Validator() => RuleFor(one => one.Most).InclusiveBetween(1, 1000);
    }

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<ClaimMail, Answer>
    {
        public async Task<Answer> Handle(ClaimMail request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var lease = now + Lease;
            var due = await db.Mail.AsNoTracking().Where(one => one.NextAt <= now).OrderBy(one => one.NextAt).ThenBy(one => one.Id).Take(request.Most).ToListAsync(cancellationToken);
            var claimed = new List<ClaimedMail>(due.Count);
            foreach (var mail in due)
            {
                var asRead = db.Mail.Where(one => one.Id == mail.Id && one.NextAt == mail.NextAt);
                var doubts = mail.Doubts + (mail.State == MailState.Sending ? 1 : 0);
                if (mail.ExpiresAt <= now)
                    await asRead.Settle(MailState.Dropped, "Its time had passed.", now, cancellationToken);
                else if (doubts > SettleMail.MostDoubts)
                    await asRead.Settle(MailState.GivenUp, SettleMail.NobodyKnows, now, cancellationToken, doubts);
                else if (await asRead.ExecuteUpdateAsync(
                    set => set.SetProperty(one => one.State, MailState.Sending).SetProperty(one => one.NextAt, lease).SetProperty(one => one.Attempts, one => one.Attempts + 1).SetProperty(one => one.Doubts, doubts),
                    cancellationToken) == 1)
                    claimed.Add(new ClaimedMail(AsClaimed(mail, doubts), lease));
            }

            return new Answer(claimed, due.Count == request.Most);
        }

        private static OutgoingMail AsClaimed(OutgoingMail mail, int doubts)
        {
            (mail.Attempts, mail.Doubts) = (mail.Attempts + 1, doubts);
            return mail;
        }
    }
}
