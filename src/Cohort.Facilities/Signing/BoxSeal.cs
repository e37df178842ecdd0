using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Cohort.Facilities.Signing;

/// <summary>
/// Locks a box that many put something secret into, with a key that is not in the database. Its log, its copies and the rows it
/// has not cleared away yet hold one state of the box after the other, each beside who wrote it: none of them can be read there.
/// </summary>
public sealed class BoxSeal(IDataProtectionProvider protection)
{
    private const string Sealed = "sealed:";

    /// <summary>Bytes. What is locked is a whole number of these: its length tells nothing.</summary>
    private const int Block = 512;

    /// <summary>The content, locked: never twice the same text, and of one length for one <paramref name="room"/>.</summary>
    /// <param name="box">Whose box: another's key does not open it.</param>
    /// <param name="content">What is in it, readable; blanks at its end are not kept.</param>
    /// <param name="room">Bytes (UTF-8) that the content of this box may ever need.</param>
    public string Close(Guid box, string content, int room)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var padded = new byte[((Math.Max(bytes.Length, room) / Block) + 1) * Block];
        padded.AsSpan().Fill((byte)' ');
        bytes.CopyTo(padded, 0);
        return Sealed + Convert.ToBase64String(Of(box).Protect(padded));
    }

    /// <summary>The content, readable; null when the key is gone. What an earlier version kept unlocked is read as it stands.</summary>
    public string? Open(Guid box, string kept)
    {
        if (!kept.StartsWith(Sealed, StringComparison.Ordinal))
            return kept;
        try
        {
            var locked = Convert.FromBase64String(kept[Sealed.Length..]);
            // A key that was revoked after a leak still opens the box: what is in it is no less true.
            var open = Of(box) is IPersistedDataProtector lasting
                ? lasting.DangerousUnprotect(locked, ignoreRevocationErrors: true, out _, out _)
                : Of(box).Unprotect(locked);
            return Encoding.UTF8.GetString(open).TrimEnd();
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException)
        {
            return null;
        }
    }

    // The purpose never changes: boxes that are closed already must still open.
    private IDataProtector Of(Guid box) => protection.CreateProtector("SecretBox", box.ToString("N"));
}
