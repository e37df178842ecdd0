using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Cohort.Facilities.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Testing;

/// <summary>A message as it was written: headers unfolded and decoded, and its two bodies.</summary>
public sealed partial record Eml(IReadOnlyDictionary<string, string> Headers, string Text, string Html, string Raw)
{
    /// <summary>The address of its link, without the host.</summary>
    public string Path => new Uri(Text.Split('\n').First(one => one.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;

    /// <summary>Reads one.</summary>
    public static Eml Parse(string raw)
    {
        var halves = raw.Split("\r\n\r\n", 2);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in halves[0].Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n"))
            headers.Add(line[..line.IndexOf(':', StringComparison.Ordinal)], Decoded(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()));
        var boundary = "--" + Boundary().Match(headers["Content-Type"]).Groups[1].Value;
        var parts = halves[1].Split(boundary);
        return new Eml(headers, Body(parts[1]), Body(parts[2]), raw);
    }

    private static string Body(string part)
    {
        var text = part.Split("\r\n\r\n", 2)[1].Replace("=\r\n", "", StringComparison.Ordinal);
        var bytes = new List<byte>();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '=')
            {
                bytes.Add(byte.Parse(text.AsSpan(index + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                index += 2;
            }
            else
            {
                bytes.Add((byte)text[index]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]).ReplaceLineEndings("\n");
    }

    private static string Decoded(string value) =>
        Word().Replace(BetweenWords().Replace(value, "?==?"), one => Encoding.UTF8.GetString(Convert.FromBase64String(one.Groups[1].Value)));

    [GeneratedRegex("boundary=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]*)\?=", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\?=\s+=\?", RegexOptions.None, 1000)]
    private static partial Regex BetweenWords();
}

/// <summary>What a host sends: nothing by itself in the tests, all that is due when asked.</summary>
public static class Mailbox
{
    /// <summary>Sends what is due.</summary>
    public static Task<int> SendMail(this CohortFactory host) => host.Services.GetRequiredService<MailDelivery>().Run(CancellationToken.None);

    /// <summary>Sends what is due to the folder, and reads all that was ever written to an address, the newest last.</summary>
    public static async Task<IReadOnlyList<Eml>> MailTo(this CohortFactory host, string address)
    {
        await host.SendMail();
        var folder = System.IO.Path.Combine(host.DataFolder, "mail");
        return !Directory.Exists(folder) ? [] : [.. Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal)
            .Select(one => Eml.Parse(File.ReadAllText(one))).Where(one => one.Headers["To"].Contains($"<{address}>", StringComparison.Ordinal))];
    }
}
