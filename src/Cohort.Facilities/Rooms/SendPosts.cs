using System.Security.Cryptography;
using Cohort.Facilities.Fetching;
using Cohort.Kernel.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohort.Facilities.Rooms;

/// <summary>Posts what waits for the chats: takes a handful, posts each outside any transaction, writes what became of it at once.</summary>
internal sealed class SendPosts(IServiceScopeFactory scopes, IPoster poster, WebhookSeal seal, TimeProvider clock, ILogger<SendPosts> log) : IRecurringTask
{
    private const int Handful = 20;

    public string Name => "SendPosts";

    public string Does => "Says in the groups’ chats what was queued for them";

    public string Cron => "35 * * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        if (!await IsDue(stop))
            return 0;
        var sent = 0;
        while (!stop.IsCancellationRequested)
        {
            var claims = await scopes.SendAsHouse(new ClaimPosts(Handful), stop);
            foreach (var claim in claims)
            {
                var outcome = await Post(claim, stop);
                await scopes.SendAsHouse(new SettlePost(claim, outcome), CancellationToken.None);
                sent += outcome.IsTaken ? 1 : 0;
                // Never the address: whoever knows it may write there.
                if (!outcome.IsTaken)
                    log.LogWarning("Post {Id} to {Host}: {Why}", claim.Post.Id, claim.Hook.Host, outcome.Why);
            }

            if (claims.Count < Handful)
                break;
        }

        return sent;
    }

    private async Task<bool> IsDue(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FacilitiesDb>().Posts.AnyAsync(one => one.NextAt <= now, stop);
    }

    private async Task<Posted> Post(ClaimedPost claim, CancellationToken stop)
    {
        try
        {
            var headers = WebhookSeal.Headers(seal.Read(claim.Hook.Secret), $"msg_{claim.Post.Id:N}", clock.GetUtcNow(), claim.Post.Body);
            return await poster.Post(new Uri(seal.Read(claim.Hook.Address)), claim.Post.Body, headers, stop);
        }
        catch (CryptographicException)
        {
            return new Posted(0, "Its address can no longer be read: the keys of this site are not those it was kept with.");
        }
    }
}
