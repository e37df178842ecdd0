using Cohort.Kernel.Scheduling;

namespace Cohort.Facilities.Mail;

/// <summary>Every minute, and whenever mail was just queued: what waits, what is tried again, what another node left.</summary>
internal sealed class SendMail(MailDelivery delivery) : IRecurringTask
{
    public string Name => "SendMail";

    public string Does => "Sends what waits in the mail queue";

    public string Cron => "0 * * * * ?";

    public Task<int> Run(CancellationToken stop) => delivery.Run(stop);
}
