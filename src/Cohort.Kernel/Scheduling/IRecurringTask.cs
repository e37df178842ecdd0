namespace Cohort.Kernel.Scheduling;

/// <summary>
/// What the house does again and again: finds work and sends commands, so that it has the transaction, the validation and the
/// tests of a click. The scheduler may start it twice at the same moment: it must be harmless.
/// </summary>
public interface IRecurringTask
{
    /// <summary>Its name for ever, in the imperative: "SendMail".</summary>
    string Name { get; }

    /// <summary>What it does, as a key of the texts: "Sends what waits in the mail queue".</summary>
    string Does { get; }

    /// <summary>When, as a Quartz cron expression in UTC: second, minute, hour, day of the month, month, day of the week.</summary>
    string Cron { get; }

    /// <summary>Runs once, as the house itself. Answers how many things it did; 0 when nothing was due.</summary>
    Task<int> Run(CancellationToken stop);
}
