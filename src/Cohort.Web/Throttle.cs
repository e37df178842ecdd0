using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Cohort.Web;

/// <summary>Slows down whoever guesses passwords, codes or links: so many attempts a minute for one address.</summary>
internal static class Throttle
{
    private static readonly string[] Doors = ["/sign-in", "/first-run", "/invitation", "/guest", "/reset", "/forgot", "/account/password", "/account/second-factor", "/account/erase"];

    public static void Configure(RateLimiterOptions options, int attemptsPerMinute)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            HttpMethods.IsPost(context.Request.Method) && Array.Exists(Doors, door => context.Request.Path.StartsWithSegments(door, StringComparison.OrdinalIgnoreCase))
                ? RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = attemptsPerMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(""));
    }
}
