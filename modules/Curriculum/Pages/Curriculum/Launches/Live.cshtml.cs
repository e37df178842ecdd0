using Cohort.Curriculum.Model.Launches;
using Cohort.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Server-sent events for the pages of a launch: each says only that something changed, and the page reads itself again.</summary>
internal sealed class LiveModel(LaunchBell bell, IHostApplicationLifetime house) : PromoPage
{
    private const string Events = "text/event-stream";

    // A burst is one event; a silent line is kept open.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    [FromRoute(Name = "launch")]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGet()
    {
        await Send(new GetLaunch(Cohort, Id));
        if (!Request.Headers.Accept.Any(one => one?.Contains(Events, StringComparison.OrdinalIgnoreCase) == true))
            return StatusCode(StatusCodes.Status406NotAcceptable);
        using var seat = bell.Enter(Cohort);
        if (seat is null)
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(HttpContext.RequestAborted, house.ApplicationStopping);
        Response.ContentType = Events;
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await Say("retry: 3000\n\n", over.Token);
            while (true)
            {
                var rang = await seat.Wait(Silence, Clock, over.Token);
                await Say(rang ? "data: changed\n\n" : ":\n\n", over.Token);
                await Task.Delay(Breath, Clock, over.Token);
            }
        }
        catch (OperationCanceledException)
        {
            return new EmptyResult();
        }
    }

    private async Task Say(string text, CancellationToken stop)
    {
        await Response.WriteAsync(text, stop);
        await Response.Body.FlushAsync(stop);
    }
}
