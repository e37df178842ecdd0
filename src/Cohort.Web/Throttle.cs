using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Cohort.Web;

/// <summary>
/// Slows down whoever guesses passwords, codes or links: so many attempts a minute from one address, which may be a whole promo in
/// its room. Links nobody needs an account for count apart, so that they shut no door to those who sign in.
/// </summary>
internal static class Throttle
{
    private static readonly string[] Passwords = ["/sign-in", "/first-run", "/reset", "/forgot", "/account/password", "/account/second-factor", "/account/erase"];
    private static readonly string[] Links = ["/invitation", "/guest", "/tutor"];
    private static readonly string[] Public = ["/public", "/check"];

    // A whole promo signs at once from the address of its room; wrong codes are counted for each person besides.
    private static readonly string[] Signing = ["/sign", "/tablet"];
    private const int RoomForAnAttempt = 10;

    // What everybody may read is read by a room at once; whoever copies it all, or guesses addresses, is slowed down.
    private const int ReadsForAnAttempt = 5;

    // Asked for without an account, by programs: whoever tries addresses one after the other is slowed down whatever the method.
    private static readonly string[] Feeds = ["/feeds", "/ical"];

    public static void Configure(RateLimiterOptions options, int attemptsPerMinute)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            IsAt(context, Feeds) ? Limited(context, "feeds")
            : IsAt(context, Public) ? Limited(context, "public", ReadsForAnAttempt)
            : IsAt(context, Signing) ? Limited(context, "signing", RoomForAnAttempt)
            : !HttpMethods.IsPost(context.Request.Method) ? RateLimitPartition.GetNoLimiter("")
            : IsAt(context, Passwords) ? Limited(context, "passwords")
            : IsAt(context, Links) ? Limited(context, "links")
            : RateLimitPartition.GetNoLimiter(""));

        RateLimitPartition<string> Limited(HttpContext context, string doors, int times = 1) => RateLimitPartition.GetFixedWindowLimiter(
            $"{doors} {context.Connection.RemoteIpAddress}", _ => new FixedWindowRateLimiterOptions { PermitLimit = attemptsPerMinute * times, Window = TimeSpan.FromMinutes(1) });
    }

    private static bool IsAt(HttpContext context, string[] doors) =>
        Array.Exists(doors, door => context.Request.Path.StartsWithSegments(door, StringComparison.OrdinalIgnoreCase));
}
