using System.Text;
using Cohort.Attendance.Contracts;

namespace Cohort.Attendance.Model.Chain;

/// <summary>First line of the file.</summary>
internal sealed record FileHeader(string Format, string Body, DateTime MadeAt, Guid? Promo, IReadOnlyList<FileKey> Keys);

internal sealed record FileKey(string Name, string Pem);

/// <summary>Last line of the file: it signs all the others, so that a file cut short or touched anywhere is known.</summary>
internal sealed record FileEnd(int Links, string FileHash, string Key, string FileSignature);

/// <summary>
/// The register as JSON lines, to be kept and verified elsewhere. A line is read only if writing it again gives the same letters:
/// there is one way to write a register.
/// </summary>
internal static class RegisterFile
{
    public const string Format = "cohort-register-1";

    public static string Write(FileHeader header, IEnumerable<RegisterLink> links, Func<string, (string Key, byte[] Signature)> sign)
    {
        var text = new StringBuilder(Chained.Write(header)).Append('\n');
        var count = 0;
        foreach (var link in links)
        {
            text.Append(Chained.Write(link)).Append('\n');
            count++;
        }

        var hash = Chained.Hash(text.ToString());
        var (key, signature) = sign(ToSign(hash));
        return text.Append(Chained.Write(new FileEnd(count, hash, key, Convert.ToBase64String(signature)))).Append('\n').ToString();
    }

    /// <summary>Reads and checks a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="printed">Numbers and hashes as they stand on papers.</param>
    /// <param name="keys">Public keys to trust, PEM; none: those that the file brings.</param>
    public static RegisterVerdict Check(string text, IReadOnlyList<PrintedHash> printed, IReadOnlyList<string> keys)
    {
        var lines = text.Split('\n');
        if (Chained.Read<FileHeader>(lines[0].TrimEnd('\r')) is not { Format: Format, Keys: not null } header)
            return new RegisterVerdict(false, 0, [], []);
        using var trusted = new TrustedKeys(header.Keys, keys);
        List<string> faults = [];
        if (Chained.Write(header) != lines[0])
            faults.Add("The first line of the file was rewritten.");
        var links = new List<RegisterLink>();
        FileEnd? end = null;
        var length = lines[0].Length + 1;
        for (var index = 1; index < lines.Length; index++)
        {
            var line = lines[index];
            // The end of the last line.
            if (line.Length == 0 && index == lines.Length - 1)
                break;
            if (end is null && Exactly<FileEnd>(line, one => one is { FileHash: not null, Key: not null, FileSignature: not null }) is { } last)
                (end, faults) = (last, [.. faults, .. Ends(last, text[..length], links.Count, trusted)]);
            else if (end is null && Exactly<RegisterLink>(line, one => one is { Hash: not null, Previous: not null, ContentHash: not null, Key: not null, Signature: not null }) is { } link)
                links.Add(link);
            else
                faults.Add(FormattableString.Invariant($"Line {index + 1} of the file cannot be read: it was rewritten, or the file was cut there."));
            length += line.Length + 1;
        }

        if (end is null)
            faults.Add("The file has no end: it was cut.");
        var found = RegisterCheck.Of(links, trusted.Verify, printed);
        List<string> notes = [.. found.Notes];
        if (keys.Count == 0)
            notes.Add("The signatures were checked with the keys that the file brings. Whoever makes a whole file can bring their own: compare with the key of the body (--key) or with printed hashes (--printed).");
        if (links.Count(one => one.Without == Without.OtherPromo) is > 0 and var others)
            notes.Add(FormattableString.Invariant($"Of {others} links of other promos the file holds the hashes alone."));
        return found with { Faults = [.. faults, .. found.Faults], Notes = notes };
    }

    private static string ToSign(string hash) => $"cohort-register-file-1 {hash}";

    private static IEnumerable<string> Ends(FileEnd end, string before, int links, TrustedKeys trusted)
    {
        if (end.Links != links || end.FileHash != Chained.Hash(before))
            yield return "The file is not what was written: some of its lines were changed, removed or added.";
        else if (trusted.Verify(end.Key, ToSign(end.FileHash), end.FileSignature) != true)
            yield return "The file as a whole is not signed by a key that is trusted here.";
    }

    private static T? Exactly<T>(string line, Func<T, bool> isWhole)
        where T : class => Chained.Read<T>(line) is { } one && isWhole(one) && Chained.Write(one) == line ? one : null;
}
