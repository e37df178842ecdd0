namespace Cohort.Facilities.Mail;

/// <summary>What became of a message that was handed over.</summary>
internal enum CarriedHow
{
    /// <summary>Taken.</summary>
    Sent,

    /// <summary>This message will never be taken.</summary>
    Refused,

    /// <summary>This message may be taken later.</summary>
    Later,

    /// <summary>No message is taken now: the others of the batch would fare no better.</summary>
    Down,

    /// <summary>The connection ended after the message was begun, and before yes or no.</summary>
    Unknown,
}

/// <summary>What became of a message, and why, in words that are a key of the texts or the server's own.</summary>
internal readonly record struct Carried(CarriedHow How, string Why)
{
    public static readonly Carried Well = new(CarriedHow.Sent, "");
}

/// <summary>Takes messages out of the house. One serves one run, and keeps its connection meanwhile.</summary>
internal interface IMailCarrier : IAsyncDisposable
{
    /// <summary>Hands a message over.</summary>
    /// <param name="id">Id of the message: handed over twice, it is the same one.</param>
    /// <param name="from">Envelope sender.</param>
    /// <param name="to">Envelope recipient.</param>
    /// <param name="message">The message as <see cref="MailWriter"/> wrote it.</param>
    /// <param name="stop">Stops it as long as nothing of the message has left; later it ends what it began.</param>
    /// <exception cref="OperationCanceledException">Stopped: the message did not leave.</exception>
    Task<Carried> Carry(Guid id, string from, string to, byte[] message, CancellationToken stop);
}

/// <summary>How long to wait after a failure.</summary>
internal static class BackOff
{
    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(8), TimeSpan.FromHours(24)];

    /// <summary>The wait after this many tries; null: no more.</summary>
    public static TimeSpan? After(int attempts) => attempts <= Waits.Length ? Waits[Math.Max(attempts, 1) - 1] : null;
}
