using Cohort.Kernel.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cohort.Facilities.Mail;

/// <summary>Every minute: what is tried again, what another node left, what was committed while nobody listened.</summary>
internal sealed class SendMail(MailDelivery delivery) : IRecurringTask
{
    public string Name => "SendMail";

    // L["Sends what waits in the mail queue"]
    public string Does => "Sends what waits in the mail queue";

    public string Cron => "0 * * * * ?";

    public Task<int> Run(CancellationToken stop) => delivery.Run(stop);
}

/// <summary>Sends at once what this process has just committed. Asks for the settings, so that wrong ones are told at the start.</summary>
internal sealed class MailPost(MailDelivery delivery, [FromKeyedServices(MailPost.BellName)] Bell bell, MailSettings settings, ILogger<MailPost> log) : BackgroundService
{
    /// <summary>Mail has a bell of its own: a bell wakes one who waits.</summary>
    public const string BellName = "Mail";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        log.LogInformation("Mail goes to {Where}", settings);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await bell.Wait(stoppingToken);
                await delivery.Run(stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The task looks again within a minute.
                log.LogError(failure, "Mail could not be sent");
            }
        }
    }
}
