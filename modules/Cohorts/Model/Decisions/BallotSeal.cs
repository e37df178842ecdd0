using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Cohort.Cohorts.Model.Decisions;

/// <summary>
/// Locks the counts of a secret ballot with a key that is not in the database. Its log, its copies and the rows it has not
/// cleared away yet hold one state of the box after the other, each beside a voter: none of them can be read there.
/// </summary>
internal sealed class BallotSeal(IDataProtectionProvider protection)
{
    private const string Sealed = "sealed:";

    /// <summary>Characters. What is locked is a whole number of these: its length tells nothing.</summary>
    private const int Block = 512;

    /// <summary>The counts, locked: never twice the same text, and of one length for one <paramref name="room"/>.</summary>
    /// <param name="decision">Whose box: another's key does not open it.</param>
    /// <param name="counts">The counts, readable.</param>
    /// <param name="room">Characters that the counts of this decision may ever need.</param>
    public string Close(Guid decision, string counts, int room)
    {
        var blocks = (Math.Max(counts.Length, room) / Block) + 1;
        return Sealed + Convert.ToBase64String(Of(decision).Protect(Encoding.UTF8.GetBytes(counts.PadRight(blocks * Block))));
    }

    /// <summary>The counts, readable; null when the key is gone. What an earlier version kept unlocked is read as it stands.</summary>
    public string? Open(Guid decision, string kept)
    {
        if (!kept.StartsWith(Sealed, StringComparison.Ordinal))
            return kept;
        try
        {
            var locked = Convert.FromBase64String(kept[Sealed.Length..]);
            // A key that was revoked after a leak still opens the box: the votes in it are no less true.
            var open = Of(decision) is IPersistedDataProtector lasting
                ? lasting.DangerousUnprotect(locked, ignoreRevocationErrors: true, out _, out _)
                : Of(decision).Unprotect(locked);
            return Encoding.UTF8.GetString(open).TrimEnd();
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector Of(Guid decision) => protection.CreateProtector("SecretBox", decision.ToString("N"));
}
