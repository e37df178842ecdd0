using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cohort.Alternance.Model.Visits;

/// <summary>The three sections of a report: how it goes, what is hard, what was agreed.</summary>
internal sealed record ReportTexts(string Progress, string Difficulties, string Agreed)
{
    /// <summary>As they are kept: one kind of line end, nothing around.</summary>
    public static ReportTexts Of(string progress, string difficulties, string agreed) => new(Plain(progress), Plain(difficulties), Plain(agreed));

    /// <summary>What is signed, as one text: docs/formats.md says how, so that anybody can make the sum again.</summary>
    public string Canonical(Guid visit, int version)
    {
        var text = new StringBuilder("cohort-visit-report/1\n");
        text.Append(CultureInfo.InvariantCulture, $"visit: {visit}\nstate: {version}\n");
        foreach (var (name, section) in new[] { ("progress", Progress), ("difficulties", Difficulties), ("agreed", Agreed) })
            text.Append(CultureInfo.InvariantCulture, $"{name}: {Encoding.UTF8.GetByteCount(section)}\n{section}\n");
        return text.ToString();
    }

    /// <summary>SHA-256 of it, in hexadecimal.</summary>
    public string Hash(Guid visit, int version) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(visit, version))));

    /// <summary>Each line of what was agreed, without its bullet: what may become a mission.</summary>
    public IReadOnlyList<string> AgreedLines => [.. Agreed.Split('\n').Select(one => one.Trim().TrimStart('-', '–', '•', '*', '·').Trim()).Where(one => one.Length > 0).Distinct(StringComparer.Ordinal)];

    private static string Plain(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();
}

/// <summary>Ids that are made of what they stand for: two who press at once make the same.</summary>
internal static class MadeId
{
    public static Guid Of(params ReadOnlySpan<object> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(CultureInfo.InvariantCulture, $"{part}\n");
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }
}
