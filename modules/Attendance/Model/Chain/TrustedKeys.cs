using System.Security.Cryptography;
using System.Text;

namespace Cohort.Attendance.Model.Chain;

/// <summary>The keys of a file, of which only those named by whoever verifies are trusted; when none is named, all.</summary>
internal sealed class TrustedKeys : IDisposable
{
    private readonly Dictionary<string, ECDsa> keys = new(StringComparer.Ordinal);

    public TrustedKeys(IReadOnlyList<FileKey> brought, IReadOnlyList<string> named)
    {
        var trusted = named.SelectMany(Parts).ToHashSet(StringComparer.Ordinal);
        foreach (var one in brought)
        {
            if (Read(one?.Pem) is not { } key)
                continue;
            if (one!.Name is { } name && (named.Count == 0 || trusted.Contains(Part(key))) && keys.TryAdd(name, key))
                continue;
            key.Dispose();
        }
    }

    public bool? Verify(string key, string content, string signature)
    {
        if (!keys.TryGetValue(key, out var known))
            return null;
        var bytes = new byte[64];
        return Convert.TryFromBase64String(signature, bytes, out var count) && count == bytes.Length && Convert.ToBase64String(bytes) == signature
            && known.VerifyData(Encoding.UTF8.GetBytes(content), bytes, HashAlgorithmName.SHA256);
    }

    public void Dispose()
    {
        foreach (var key in keys.Values)
            key.Dispose();
    }

    private static string Part(ECDsa key) => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    /// <summary>A PEM file may hold several.</summary>
    private static IEnumerable<string> Parts(string pem)
    {
        var rest = pem;
        while (PemEncoding.TryFind(rest, out var fields))
        {
            using var key = Read(rest[fields.Location]);
            if (key is not null)
                yield return Part(key);
            rest = rest[fields.Location.End..];
        }
    }

    private static ECDsa? Read(string? pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.KeySize == 256)
                return key;
            key.Dispose();
            return null;
        }
        catch (Exception broken) when (broken is ArgumentException or CryptographicException or NotSupportedException)
        {
            key.Dispose();
            return null;
        }
    }
}
