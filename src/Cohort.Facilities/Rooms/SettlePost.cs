using Cohort.Facilities.Fetching;
using Cohort.Facilities.Mail;
using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Rooms;

/// <summary>Writes what became of a post in hand. A chat that refuses again and again, or says that it is gone, is turned off.</summary>
internal sealed record SettlePost(ClaimedPost Claim, Posted Outcome) : ICommand<Unit>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<SettlePost>;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<SettlePost, Unit>
    {
        // L["The chat says that this address is gone."] L["The chat refused several times in a row."] L["The webhook is turned off."] L["Its time had passed."]
        public async Task<Unit> Handle(SettlePost request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var ((post, hook, lease), outcome) = request;
            var mine = db.Posts.Where(one => one.Id == post.Id && one.State == PostState.Sending && one.NextAt == lease);
            var next = outcome.IsForLater && BackOff.After(post.Attempts + 1) is { } wait ? now + wait : (DateTime?)null;
            if (outcome.IsTaken)
                await mine.Settle(PostState.Sent, "", now, cancellationToken);
            else if (next is null)
                await mine.Settle(PostState.GivenUp, outcome.Why, now, cancellationToken);
            else
            {
                var at = outcome.NotBefore > next ? outcome.NotBefore : next;
                await mine.ExecuteUpdateAsync(set => set.SetProperty(one => one.State, PostState.Queued).SetProperty(one => one.NextAt, at).SetProperty(one => one.Error, outcome.Why), cancellationToken);
            }

            await Count(hook.Id, outcome, now, cancellationToken);
            return Unit.Value;
        }

        private async Task Count(Guid id, Posted outcome, DateTime now, CancellationToken stop)
        {
            if (outcome.IsForLater || await db.Webhooks.FirstOrDefaultAsync(one => one.Id == id && one.StoppedAt == null, stop) is not { } hook)
                return;
            hook.Refusals = outcome.IsTaken ? 0 : hook.Refusals + 1;
            if (outcome.Status == 410)
                (hook.StoppedAt, hook.StoppedWhy) = (now, "The chat says that this address is gone.");
            else if (hook.Refusals >= Webhook.MostRefusals)
                (hook.StoppedAt, hook.StoppedWhy) = (now, "The chat refused several times in a row.");
        }
    }
}

/// <summary>The end of a post.</summary>
internal static class PostSettling
{
    public static Task<int> Settle(this IQueryable<RoomPost> posts, PostState state, string error, DateTime now, CancellationToken stop) => posts.ExecuteUpdateAsync(
        set => set.SetProperty(one => one.State, state).SetProperty(one => one.NextAt, (DateTime?)null).SetProperty(one => one.SettledAt, now).SetProperty(one => one.Error, error), stop);
}
