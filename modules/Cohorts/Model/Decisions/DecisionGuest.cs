using Cohort.Kernel.People;

namespace Cohort.Cohorts.Model.Decisions;

/// <summary>
/// Somebody without an account who answers one date poll by a link of their own. Only a hash of its token is kept, and no
/// address. Their id stands where a person's would in what is said and in who took part. No CohortId, for the reason given
/// at <see cref="DecisionMark"/>.
/// </summary>
internal sealed class DecisionGuest
{
    private DecisionGuest()
    {
    }

    public DecisionGuest(Guid id, Guid decisionId, string name, Guid by, DateTime now)
    {
        Id = id;
        DecisionId = decisionId;
        Name = name.Trim();
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public Guid DecisionId { get; private set; }

    public string Name { get; private set; } = "";

    public string TokenHash { get; private set; } = "";

    /// <summary>Who gave the link, and is asked for a new one.</summary>
    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    /// <summary>The day of the first answer (UTC); nothing finer, for secret ballots.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    /// <summary>Hash of what the browser that answered keeps; empty: whoever answers first.</summary>
    public string DeviceHash { get; private set; } = "";

    /// <summary>Takes one of the places of the poll: a link that lives, or an answer that counts.</summary>
    public bool Counts => RevokedAt is null || AnsweredOn is not null;

    /// <summary>A new link, known only now; the former one dies, and with it what bound it to a browser. The answer stays.</summary>
    public string NewToken(Guid by)
    {
        var token = LinkToken.New();
        TokenHash = LinkToken.Hash(token);
        DeviceHash = "";
        RevokedAt = null;
        MadeBy = by;
        return token;
    }

    /// <summary>The link is dead; an answer that was given stays.</summary>
    public void Revoke(DateTime now) => RevokedAt ??= now;

    /// <summary>The name goes, and the link with it.</summary>
    public void Forget(DateTime now)
    {
        Name = "";
        Revoke(now);
    }

    /// <summary>Answers from a browser, which the link belongs to from now on.</summary>
    public void Answer(string device, DateTime now)
    {
        DeviceHash = LinkToken.Hash(OfThisPoll(device));
        AnsweredOn ??= DateOnly.FromDateTime(now);
    }

    /// <summary>Nobody answered by this link yet, or this browser did.</summary>
    public bool IsOpenTo(string device) => DeviceHash.Length == 0 || IsOf(device);

    /// <summary>This browser answered.</summary>
    public bool IsOf(string device) => DeviceHash.Length > 0 && device.Length > 0 && LinkToken.Opens(OfThisPoll(device), DeviceHash);

    // With the guest's id in it: the same browser leaves another trace in each poll.
    private string OfThisPoll(string device) => $"{Id:N}:{device}";
}
