using System.Globalization;
using Cohort.Curriculum.Model.Live;
using Cohort.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>
/// Server-sent events for open pages: "changed", and the page reads itself again; or figures as they are to stand there,
/// which is all that moves while many act.
/// </summary>
internal abstract class LivePage : PromoPage
{
    private const string Events = "text/event-stream";

    private static readonly ReadOnlyMemory<byte> Begin = "retry: 3000\n\n"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> Changed = "data: changed\n\n"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> Silent = ":\n\n"u8.ToArray();

    /// <summary>Says what a room says until the page is left, or sat long enough.</summary>
    /// <param name="bell">Rings in the room.</param>
    /// <param name="place">The room; that its reader may is asked before.</param>
    /// <param name="person">Who sits down.</param>
    /// <typeparam name="TPlace">Names a room.</typeparam>
    protected async Task<IActionResult> Tell<TPlace>(LiveBell<TPlace> bell, TPlace place, Guid person)
        where TPlace : notnull
    {
        if (!Request.Headers.Accept.Any(one => one?.Contains(Events, StringComparison.OrdinalIgnoreCase) == true))
            return StatusCode(StatusCodes.Status406NotAcceptable);
        using var seat = bell.Enter(place, person);
        if (seat is null)
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        var house = HttpContext.RequestServices.GetRequiredService<IHostApplicationLifetime>();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(HttpContext.RequestAborted, house.ApplicationStopping);
        // Pages that came together do not all come back together.
        over.CancelAfter(bell.Sitting * (1 + (Random.Shared.NextDouble() / 5)));
        Response.ContentType = Events;
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await Tell(seat, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, over.Token);
        }
        catch (OperationCanceledException)
        {
            // The page is left, it sat long enough and comes in anew, or the house closes.
        }

        return new EmptyResult();
    }

    private async Task Tell(LiveSeat seat, string language, CancellationToken stop)
    {
        await Say(Begin, stop);
        while (true)
        {
            var (readAgain, count) = await seat.Next(stop);
            if (readAgain)
                await Say(Changed, stop);
            if (count is not null)
                await Say(count.In(language), stop);
            if (!readAgain && count is null)
                await Say(Silent, stop);
        }
    }

    private async Task Say(ReadOnlyMemory<byte> words, CancellationToken stop)
    {
        await Response.Body.WriteAsync(words, stop);
        await Response.Body.FlushAsync(stop);
    }
}
