using System.Collections.Concurrent;

namespace Cohort.Attendance.Model.Sheets;

/// <summary>
/// Counts the wrong codes of each person, or of each address while nobody is signed in: a room signs at once from one address,
/// so what is right is never counted. Kept in memory: who restarts the house forgives.
/// </summary>
internal sealed class WrongCodes(TimeProvider clock)
{
    public const int Most = 10;
    private const int Crowd = 10_000;
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset Until)> tried = new(StringComparer.Ordinal);

    /// <summary>So many that even a right one is no longer looked at for a while.</summary>
    public bool TooMany(string who) => tried.TryGetValue(who, out var one) && one.Count >= Most && one.Until > clock.GetUtcNow();

    public void Wrong(string who)
    {
        var now = clock.GetUtcNow();
        if (tried.Count >= Crowd)
        {
            foreach (var (key, one) in tried)
            {
                if (one.Until <= now)
                    tried.TryRemove(key, out _);
            }
        }

        tried.AddOrUpdate(who, _ => (1, now + Span), (_, one) => one.Until > now ? (one.Count + 1, one.Until) : (1, now + Span));
    }
}
