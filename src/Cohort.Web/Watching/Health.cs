using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Web.Watching;

/// <summary>What whoever watches the machine asks: does the process live, and may requests be sent to it.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Maps /health/live (the process answers; /health is its former name) and /health/ready (it may be sent requests: 200, else 503).</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health", () => "ok").AllowAnonymous();
        app.MapGet("/health/live", () => "ok").AllowAnonymous();
        app.MapGet("/health/ready", Ready).AllowAnonymous();
    }

    /// <summary>Anybody may ask, so it says no more than one word, and asks the database one thing.</summary>
    private static async Task<IResult> Ready(CohortDb db, IHostApplicationLifetime life, ILogger<CohortDb> log, HttpContext context)
    {
        if (life.ApplicationStopping.IsCancellationRequested)
            return Say("stopping", StatusCodes.Status503ServiceUnavailable);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        stop.CancelAfter(Patience);
        try
        {
            return (await db.Database.GetPendingMigrationsAsync(stop.Token)).Any() ? Say("migrations are pending", StatusCodes.Status503ServiceUnavailable) : Say("ready", StatusCodes.Status200OK);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            log.LogWarning(failure, "The database does not answer");
            return Say("the database does not answer", StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult Say(string word, int status) => Results.Text(word, statusCode: status);
}
