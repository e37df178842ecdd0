using System.Text;

namespace Cohort.Watch.Model.Links;

/// <summary>What a robots.txt asks of us, by RFC 9309. Pure; whatever the file holds, it ends soon.</summary>
internal sealed class Robots
{
    /// <summary>The name by which it may speak to us, and the beginning of what we say we are.</summary>
    public const string Agent = "Cohort";

    /// <summary>Nothing is forbidden.</summary>
    public static readonly Robots Open = new([]);

    private const int MostRules = 5_000;

    // Signs compared for one address; the rules that come after that are left out. Rules of stars alone could cost seconds.
    private const long MostSteps = 20_000_000;
    private readonly IReadOnlyList<Rule> rules;

    private Robots(IReadOnlyList<Rule> rules) => this.rules = rules;

    private readonly record struct Rule(bool Allows, string Path);

    /// <summary>Reads a file: the groups for us are one; without any, those for all.</summary>
    public static Robots Read(string text, string agent = Agent)
    {
        var (mine, all) = (new List<Rule>(), new List<Rule>());
        var (hasMine, forMe, forAll, inNames) = (false, false, false, false);
        foreach (var line in text.TrimStart('\uFEFF').Split('\n', '\r'))
        {
            var plain = line.Split('#', 2)[0];
            var colon = plain.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var (key, value) = (plain[..colon].Trim().ToLowerInvariant(), plain[(colon + 1)..].Trim());
            if (key == "user-agent")
            {
                if (!inNames)
                    (forMe, forAll) = (false, false);
                inNames = true;
                forMe |= string.Equals(Product(value), agent, StringComparison.OrdinalIgnoreCase);
                forAll |= value == "*";
                hasMine |= forMe;
            }
            else if (key is "allow" or "disallow")
            {
                inNames = false;
                if (value.Length == 0 || (forMe ? mine : all).Count >= MostRules)
                    continue;
                var rule = new Rule(key == "allow", Plain(value));
                if (forMe)
                    mine.Add(rule);
                if (forAll)
                    all.Add(rule);
            }
        }

        return new Robots(hasMine ? mine : all);
    }

    /// <summary>The longest rule that fits decides; of two as long, the one that allows.</summary>
    public bool Allows(Uri address)
    {
        var path = Plain(address.PathAndQuery);
        if (path == "/robots.txt")
            return true;
        var steps = MostSteps;
        var best = rules.TakeWhile(one => (steps -= one.Path.Contains('*', StringComparison.Ordinal) ? (long)one.Path.Length * path.Length : one.Path.Length) > 0).Where(one => Fits(one.Path, path)).OrderByDescending(one => one.Path.Length).ThenByDescending(one => one.Allows).Select(one => (Rule?)one).FirstOrDefault();
        return best?.Allows ?? true;
    }

    private static string Product(string value) => new([.. value.TakeWhile(one => char.IsAsciiLetter(one) || one is '-' or '_')]);

    // Signs that need no escape lose it; letters beyond ASCII get theirs; so both sides are written alike.
    private static string Plain(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var plain = new StringBuilder(bytes.Length);
        for (var index = 0; index < bytes.Length; index++)
        {
            var sign = (char)bytes[index];
            if (sign == '%' && index + 2 < bytes.Length && Uri.IsHexDigit((char)bytes[index + 1]) && Uri.IsHexDigit((char)bytes[index + 2]))
            {
                var held = (char)Convert.ToInt32($"{(char)bytes[index + 1]}{(char)bytes[index + 2]}", 16);
                plain.Append(char.IsAsciiLetterOrDigit(held) || held is '-' or '.' or '_' or '~' ? held.ToString() : $"%{(int)held:X2}");
                index += 2;
            }
            else
            {
                plain.Append(sign < 0x80 ? sign.ToString() : $"%{(int)sign:X2}");
            }
        }

        return plain.ToString();
    }

    // Each star is tried at one place at a time, and only the last is moved.
    private static bool Fits(string rule, string path)
    {
        var isWhole = rule.EndsWith('$');
        var pattern = isWhole ? rule[..^1] : rule + "*";
        var (at, sign, star, from) = (0, 0, -1, 0);
        while (at < path.Length)
        {
            if (sign < pattern.Length && pattern[sign] == '*')
                (star, from) = (sign++, at);
            else if (sign < pattern.Length && pattern[sign] == path[at])
                (sign, at) = (sign + 1, at + 1);
            else if (star >= 0)
                (sign, at) = (star + 1, ++from);
            else
                return false;
        }

        while (sign < pattern.Length && pattern[sign] == '*')
            sign++;
        return sign == pattern.Length;
    }
}
