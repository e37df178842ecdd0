using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Rooms;

/// <summary>A post in hand until its lease ends, and the chat it goes to.</summary>
internal sealed record ClaimedPost(RoomPost Post, Webhook Hook, DateTime Lease);

/// <summary>Takes a handful of posts in hand; whoever takes one first has it, on any number of nodes.</summary>
internal sealed record ClaimPosts(int Most) : ICommand<IReadOnlyList<ClaimedPost>>
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<ClaimPosts>
    {
        public Validator() => RuleFor(one => one.Most).InclusiveBetween(1, 100);
    }

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<ClaimPosts, IReadOnlyList<ClaimedPost>>
    {
        public async Task<IReadOnlyList<ClaimedPost>> Handle(ClaimPosts request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var lease = now + Lease;
            var due = await db.Posts.AsNoTracking().Where(one => one.NextAt <= now).OrderBy(one => one.NextAt).ThenBy(one => one.Id).Take(request.Most).ToListAsync(cancellationToken);
            var ids = due.Select(one => one.WebhookId).Distinct().ToList();
            var hooks = await db.Webhooks.AsNoTracking().Where(one => ids.Contains(one.Id) && one.StoppedAt == null).ToDictionaryAsync(one => one.Id, cancellationToken);
            var claimed = new List<ClaimedPost>(due.Count);
            foreach (var post in due)
            {
                var asRead = db.Posts.Where(one => one.Id == post.Id && one.NextAt == post.NextAt);
                if (!hooks.TryGetValue(post.WebhookId, out var hook))
                    await asRead.Settle(PostState.Dropped, "The webhook is turned off.", now, cancellationToken);
                else if (post.ExpiresAt <= now)
                    await asRead.Settle(PostState.Dropped, "Its time had passed.", now, cancellationToken);
                else if (await asRead.ExecuteUpdateAsync(set => set.SetProperty(one => one.State, PostState.Sending).SetProperty(one => one.NextAt, lease).SetProperty(one => one.Attempts, one => one.Attempts + 1), cancellationToken) == 1)
                    claimed.Add(new ClaimedPost(post, hook, lease));
            }

            return claimed;
        }
    }
}
