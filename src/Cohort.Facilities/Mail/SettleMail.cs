using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Mail;

/// <summary>Writes what became of a message in hand, at once. Does nothing when somebody else has it in hand by now.</summary>
internal sealed record SettleMail(ClaimedMail Claim, Carried Outcome) : ICommand<Unit>
{
    /// <summary>In doubt once, it is sent once more; twice, nobody tries again by themselves.</summary>
    public const int MostDoubts = 1;

    public const string NobodyKnows = "Nobody can tell whether it left: the connection ended twice before the answer.";

    private const int LongestError = 400;

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<SettleMail>;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<SettleMail, Unit>
    {
        public async Task<Unit> Handle(SettleMail request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var (mail, lease) = request.Claim;
            var (how, why) = request.Outcome;
            var error = why.Length > LongestError ? why[..LongestError] : why;
            var mine = db.Mail.Where(one => one.Id == mail.Id && one.State == MailState.Sending && one.NextAt == lease);
            var doubts = mail.Doubts + (how == CarriedHow.Unknown ? 1 : 0);
            DateTime? next = how is CarriedHow.Later or CarriedHow.Down or CarriedHow.Unknown ? now + BackOff.After(mail.Attempts) : null;
            if (how == CarriedHow.Sent)
                await mine.Settle(MailState.Sent, "", now, cancellationToken);
            else if (doubts > MostDoubts)
                await mine.Settle(MailState.GivenUp, NobodyKnows, now, cancellationToken, doubts);
            else if (next is null)
                await mine.Settle(MailState.GivenUp, error, now, cancellationToken);
            else
                await mine.ExecuteUpdateAsync(
                    set => set.SetProperty(one => one.State, doubts > 0 ? MailState.InDoubt : MailState.Queued).SetProperty(one => one.NextAt, next).SetProperty(one => one.Doubts, doubts).SetProperty(one => one.Error, error),
                    cancellationToken);
            return Unit.Value;
        }
    }
}

/// <summary>Puts messages that were in hand, and not tried, back as they were.</summary>
internal sealed record PutMailBack(IReadOnlyList<ClaimedMail> Claims) : ICommand<Unit>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<PutMailBack>;

    internal sealed class Handler(FacilitiesDb db) : IRequestHandler<PutMailBack, Unit>
    {
        public async Task<Unit> Handle(PutMailBack request, CancellationToken cancellationToken)
        {
            foreach (var (mail, lease) in request.Claims)
            {
                await db.Mail.Where(one => one.Id == mail.Id && one.State == MailState.Sending && one.NextAt == lease).ExecuteUpdateAsync(
                    set => set.SetProperty(one => one.State, mail.Doubts > 0 ? MailState.InDoubt : MailState.Queued).SetProperty(one => one.NextAt, mail.NextAt).SetProperty(one => one.Attempts, mail.Attempts - 1),
                    cancellationToken);
            }

            return Unit.Value;
        }
    }
}

/// <summary>The end of a message.</summary>
internal static class Settling
{
    /// <summary>Ends the address of a message that goes nowhere any more.</summary>
    internal const string Nowhere = "@invalid";

    /// <summary>
    /// Ends messages. A secret link stays only with what was given up, so that it can be sent again. The last word to somebody
    /// who is erased keeps neither their address nor their name.
    /// </summary>
    public static Task<int> Settle(this IQueryable<OutgoingMail> mail, MailState state, string error, DateTime now, CancellationToken stop, int? doubts = null) =>
        mail.ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, state).SetProperty(one => one.NextAt, (DateTime?)null).SetProperty(one => one.SettledAt, now).SetProperty(one => one.Error, error)
                .SetProperty(one => one.To, one => one.Rule == MailRules.Erased ? one.Id.ToString() + Nowhere : one.To).SetProperty(one => one.ToName, one => one.Rule == MailRules.Erased ? "" : one.ToName)
                .SetProperty(one => one.Doubts, one => doubts ?? one.Doubts).SetProperty(one => one.Link, one => one.IsSecret && state != MailState.GivenUp ? "" : one.Link),
            stop);
}
