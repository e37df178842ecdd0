using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Mail;

/// <summary>Where a message is, as far as whoever caused it needs to know.</summary>
public enum MailWhere
{
    /// <summary>None was written.</summary>
    Nowhere,

    /// <summary>Waits for its hour, or for another try.</summary>
    OnItsWay,

    /// <summary>It left.</summary>
    Sent,

    /// <summary>No mail server is set: it was written into a folder, and reaches nobody.</summary>
    Kept,

    /// <summary>It did not leave, and nobody tries again.</summary>
    Failed,
}

/// <summary>Tells a module what became of the mail it caused.</summary>
public sealed class MailTrace
{
    private readonly FacilitiesDb db;

    internal MailTrace(FacilitiesDb db, MailSettings settings) => (this.db, ReachesPeople) = (db, settings.HasServer);

    /// <summary>A mail server is set.</summary>
    public bool ReachesPeople { get; }

    /// <summary>Where the last message about each subject is; one statement. A subject without a message is left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, MailWhere>> Of(string rule, IReadOnlyCollection<Guid> subjects, CancellationToken stop)
    {
        if (subjects.Count == 0)
            return new Dictionary<Guid, MailWhere>();
        var rows = await db.Mail.Where(one => one.Rule == rule && subjects.Contains(one.SubjectId)).Select(one => new { one.SubjectId, one.State, one.QueuedAt }).ToListAsync(stop);
        return rows.GroupBy(one => one.SubjectId).ToDictionary(one => one.Key, one => Where(one.MaxBy(row => (row.QueuedAt, row.State == MailState.Dropped ? 0 : 1))!.State));
    }

    /// <summary>How many messages were written about a subject since an instant (UTC).</summary>
    public Task<int> Written(string rule, Guid subject, DateTime since, CancellationToken stop) =>
        db.Mail.CountAsync(one => one.Rule == rule && one.SubjectId == subject && one.QueuedAt >= since, stop);

    /// <summary>How many messages of a rule were written to an address since an instant (UTC), whatever they were about.</summary>
    public Task<int> WrittenTo(string rule, string email, DateTime since, CancellationToken stop) =>
        db.Mail.CountAsync(one => one.Rule == rule && one.To == email && one.QueuedAt >= since, stop);

    /// <summary>How many messages of a rule whose occurrence ends like this were written since an instant (UTC): it can name who caused them.</summary>
    public Task<int> WrittenAs(string rule, string occurrenceEnd, DateTime since, CancellationToken stop) =>
        db.Mail.CountAsync(one => one.Rule == rule && one.Occurrence.EndsWith(occurrenceEnd) && one.QueuedAt >= since, stop);

    private MailWhere Where(MailState state) => state switch
    {
        MailState.Queued or MailState.Sending or MailState.InDoubt => MailWhere.OnItsWay,
        MailState.Sent => ReachesPeople ? MailWhere.Sent : MailWhere.Kept,
        _ => MailWhere.Failed,
    };
}
