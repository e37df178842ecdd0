using System.Security.Cryptography;
using System.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>UUIDs made from names (version 5, RFC 9562 section 5.5): the same name gives the same one, everywhere and always.</summary>
internal static class NameUuid
{
    /// <summary>The namespace of RFC 9562 for addresses, from which Cohort's own is made.</summary>
    public static readonly Guid Addresses = Guid.ParseExact("6ba7b811-9dad-11d1-80b4-00c04fd430c8", "D");

    private static readonly Guid Cohort = In(Addresses, "urn:cohort:frameworks");

    /// <summary>The UUID of a name among those Cohort makes, in lower case.</summary>
    public static string Of(string name) => In(Cohort, name).ToString("D");

    /// <summary>The UUID of a name in a namespace.</summary>
    public static Guid In(Guid space, string name)
    {
        var bytes = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        space.TryWriteBytes(bytes, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, bytes.AsSpan(16));
#pragma warning disable CA5350 // The RFC prescribes SHA-1, and nothing secret hangs on it.
        var hash = SHA1.HashData(bytes).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
