using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cohort.Facilities.Calendars;

/// <summary>
/// What a feed last said of one event: so that what changed is counted and dated, and what vanished is said to be cancelled
/// for a while to whoever was not listening.
/// </summary>
internal sealed class PublishedEvent
{
    public const int LongestKey = 120;
    public const int LongestContent = 8000;
    private const int LongestLine = 300, LongestWords = 1000;
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private PublishedEvent()
    {
    }

    public PublishedEvent(Guid feedId, CalendarEvent said, DateTime now)
    {
        FeedId = feedId;
        Key = said.Key;
        ChangedAt = now;
        Content = Write(said);
    }

    public Guid FeedId { get; private set; }

    public string Key { get; private set; } = "";

    /// <summary>The event as it was said, in JSON.</summary>
    public string Content { get; private set; } = "";

    public int Sequence { get; private set; }

    /// <summary>When it was said otherwise than before (UTC).</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Since when it is no longer there (UTC); null: it is.</summary>
    public DateTime? GoneAt { get; private set; }

    public CalendarEvent Said => JsonSerializer.Deserialize<CalendarEvent>(Content, Plain)!;

    /// <param name="cancelled">Says in the title that it is cancelled: not every calendar shows the status.</param>
    public IcalEntry Entry(Func<string, string> cancelled) => GoneAt is null ? new(Said, Sequence, ChangedAt) : new(Said with { Title = cancelled(Said.Title) }, Sequence, ChangedAt, true);

    public bool Says(CalendarEvent now) => GoneAt is null && Content == Write(now);

    /// <summary>It is there, as said now.</summary>
    public void Say(CalendarEvent said, DateTime now) => (Content, GoneAt, ChangedAt, Sequence) = (Write(said), null, now, Sequence + 1);

    /// <summary>It is there no longer.</summary>
    public void Go(DateTime now) => (GoneAt, ChangedAt, Sequence) = (now, now, Sequence + 1);

    /// <summary>Of what is no longer there nothing more is said: that it was cancelled has been told long enough, it is over, or it leaves quietly.</summary>
    public bool IsForgotten(DateTime now) => GoneAt is { } gone ? gone + Remembered <= now : Said is var said && (said.LeavesQuietly || said.EndsAt() <= now);

    private static string Write(CalendarEvent one) => JsonSerializer.Serialize(
        one with { Title = Short.Of(one.Title, LongestLine), Place = Short.Of(one.Place, LongestLine * 2), Words = Short.Of(one.Words, LongestWords), Link = one.Link.Length > LongestWords ? "" : one.Link }, Plain);
}

/// <summary>Compares what is there with what was said of it.</summary>
internal static class Publishing
{
    /// <summary>Nothing has to be written.</summary>
    public static bool IsUpToDate(IReadOnlyCollection<PublishedEvent> rows, IReadOnlyCollection<CalendarEvent> events, DateTime now)
    {
        var there = events.ToDictionary(one => one.Key);
        return there.Keys.All(rows.Select(one => one.Key).ToHashSet().Contains)
            && rows.All(row => there.TryGetValue(row.Key, out var one) ? row.Says(one) : row.GoneAt is not null && !row.IsForgotten(now));
    }

    /// <summary>Brings the rows up to date; answers those that are forgotten, and so to be removed.</summary>
    public static IReadOnlyList<PublishedEvent> Renew(List<PublishedEvent> rows, IReadOnlyCollection<CalendarEvent> events, Guid feed, DateTime now)
    {
        var there = events.ToDictionary(one => one.Key);
        var forgotten = rows.FindAll(row => !there.ContainsKey(row.Key) && row.IsForgotten(now));
        rows.RemoveAll(forgotten.Contains);
        foreach (var row in rows)
        {
            if (there.Remove(row.Key, out var one))
            {
                if (!row.Says(one))
                    row.Say(one, now);
            }
            else if (row.GoneAt is null)
                row.Go(now);
        }

        rows.AddRange(there.Values.Select(one => new PublishedEvent(feed, one, now)));
        return forgotten;
    }
}
