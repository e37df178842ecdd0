using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;

namespace Cohort.Facilities.Signing;

/// <summary>
/// The keys this site signs with: ECDSA P-256 with SHA-256 (FIPS 186-5), one PEM file each (RFC 5958), outside of the database
/// and readable by the owner only. The newest signs; the former ones still verify.
/// </summary>
public sealed class SigningKeys(DirectoryInfo folder, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, ECDsa> read = new(StringComparer.Ordinal);
    private const string Instant = "yyyyMMddHHmmssfff";
    private readonly Lock making = new();

    /// <summary>The name of each key, the newest first: when it was made (UTC), and a random part.</summary>
    public IReadOnlyList<string> Names => [.. folder.EnumerateFiles("*.pem").Select(one => Path.GetFileNameWithoutExtension(one.Name)).OrderDescending(StringComparer.Ordinal)];

    /// <summary>Signs with the newest key; makes the first one when there is none.</summary>
    /// <returns>The name of the key, and the signature (IEEE P1363, 64 bytes).</returns>
    public (string Key, byte[] Signature) Sign(ReadOnlySpan<byte> content)
    {
        var name = Newest();
        return (name, Key(name)!.SignData(content, HashAlgorithmName.SHA256));
    }

    /// <summary>The signature is this site's, over this very content. False for a key that is not known.</summary>
    public bool Verify(string key, ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature) =>
        Names.Contains(key, StringComparer.Ordinal) && Key(key)!.VerifyData(content, signature, HashAlgorithmName.SHA256);

    /// <summary>The public part of a key, PEM (RFC 7468), for whoever verifies elsewhere; null when it is not known.</summary>
    public string? PublicPart(string key) => Names.Contains(key, StringComparer.Ordinal) ? Key(key)!.ExportSubjectPublicKeyInfoPem() : null;

    /// <summary>Makes a new key, which signs from now on; answers its name.</summary>
    public string Rotate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        // Never earlier than the newest: its name says which one signs.
        var made = clock.GetUtcNow().UtcDateTime;
        if (Names is [var newest, ..] && DateTime.TryParseExact(newest.Split('-')[0], Instant, CultureInfo.InvariantCulture, DateTimeStyles.None, out var last) && made <= last)
            made = last.AddMilliseconds(1);
        var name = $"{made.ToString(Instant, CultureInfo.InvariantCulture)}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        // Written aside and then named: another process never reads half a key.
        var aside = Path.Combine(folder.FullName, name + ".new");
        using (var file = new StreamWriter(aside, options))
            file.Write(key.ExportPkcs8PrivateKeyPem());
        File.Move(aside, Path.Combine(folder.FullName, name + ".pem"));
        return name;
    }

    /// <summary>After a leak: what the keys of now signed is no longer verified, and a new key signs. Their files are kept, under another ending.</summary>
    public string Revoke()
    {
        foreach (var name in Names)
            File.Move(Path.Combine(folder.FullName, name + ".pem"), Path.Combine(folder.FullName, name + ".revoked"));
        return Rotate();
    }

    private string Newest()
    {
        lock (making)
            return Names is [var newest, ..] ? newest : Rotate();
    }

    private ECDsa? Key(string name) => read.GetOrAdd(name, _ =>
    {
        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(Path.Combine(folder.FullName, name + ".pem")));
        return key;
    });
}
