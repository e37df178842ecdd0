using Cohort.Kernel.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohort.Facilities.Reminders;

/// <summary>
/// Rings every reminder whose hour has come, a batch in a transaction, and then writes the letters. Any number may run at the
/// same moment, on any number of nodes: each takes its batches in hand. Nothing due: one indexed query.
/// </summary>
internal sealed partial class RingReminders(IServiceScopeFactory scopes, ILogger<RingReminders> log) : IRecurringTask
{
    private const int Batch = 250, People = 200;

    public string Name => "RingReminders";

    public string Does => "Tells what is due: workshops to come, changes, announcements";

    public string Cron => "5 * * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        if (!await scopes.SendAsHouse(new IsReminderDue(), stop))
            return 0;
        var (sent, rung, failures) = (0, 0, new List<Exception>());
        for (var goesOn = true; goesOn && !stop.IsCancellationRequested;)
        {
            var claim = await scopes.SendAsHouse(new ClaimReminders(Batch), stop);
            (goesOn, rung) = (claim.MayBeMore, rung + claim.Ids.Count);
            if (claim.Ids.Count == 0)
                continue;
            sent += await Ring(claim, failures, stop);
            SayRung(claim.Ids.Count);
        }

        while (!stop.IsCancellationRequested && await scopes.SendAsHouse(new WriteLetters(People), stop))
        {
            // Until nothing is held.
        }

        return failures.Count == 0 ? sent : throw new AggregateException($"{failures.Count} of {rung} reminders failed: {failures[0].Message}", failures);
    }

    /// <summary>All in one transaction; when that fails each alone, so that one that cannot be told keeps no other from it.</summary>
    private async Task<int> Ring(ClaimReminders.Answer claim, List<Exception> failures, CancellationToken stop)
    {
        try
        {
            return await scopes.SendAsHouse(new RingBatch(claim.Claim, claim.Ids), stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return await EachAlone(claim, failures, stop);
        }
    }

    private async Task<int> EachAlone(ClaimReminders.Answer claim, List<Exception> failures, CancellationToken stop)
    {
        var sent = 0;
        foreach (var id in claim.Ids)
        {
            try
            {
                sent += await scopes.SendAsHouse(new RingBatch(claim.Claim, [id]), stop);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
                await scopes.SendAsHouse(new PutReminderOff(claim.Claim, id), stop);
            }
        }

        return sent;
    }

    // Which node did how much.
    [LoggerMessage(Level = LogLevel.Information, Message = "Rang {Count} reminders")]
    private partial void SayRung(int count);
}
