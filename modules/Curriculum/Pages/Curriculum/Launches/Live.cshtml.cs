using System.Globalization;
using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>
/// Server-sent events for the pages of a launch: "changed", and the page reads itself again; or the figures of the vote as
/// they are to stand there, which is all that moves while many vote.
/// </summary>
internal sealed class LiveModel(LaunchBell bell, CurrentPerson person, IHostApplicationLifetime house) : PromoPage
{
    private const string Events = "text/event-stream";

    private static readonly ReadOnlyMemory<byte> Begin = "retry: 3000\n\n"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> Changed = "data: changed\n\n"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> Silent = ":\n\n"u8.ToArray();

    [FromRoute(Name = "launch")]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGet()
    {
        await Send(new FindLaunch(Cohort, Id));
        if (!Request.Headers.Accept.Any(one => one?.Contains(Events, StringComparison.OrdinalIgnoreCase) == true))
            return StatusCode(StatusCodes.Status406NotAcceptable);
        using var seat = bell.Enter(Cohort, person.Id);
        if (seat is null)
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
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

    private async Task Tell(LaunchSeat seat, string language, CancellationToken stop)
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
