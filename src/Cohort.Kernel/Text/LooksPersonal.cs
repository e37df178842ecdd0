using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace Cohort.Kernel.Text;

/// <summary>What a piece of text looks like.</summary>
public enum Trace
{
    /// <summary>A social-security number (NIR), with or without its key.</summary>
    SocialSecurity,

    /// <summary>A bank account (IBAN) whose key is right.</summary>
    BankAccount,

    /// <summary>A telephone number of a person: free, surcharged and short numbers belong to bodies.</summary>
    Telephone,

    /// <summary>An e-mail address.</summary>
    Mail,
}

/// <summary>Finds in free text what may be somebody's own: a telephone number, an e-mail address, a social-security number, a bank account.</summary>
public static partial class LooksPersonal
{
    private const int Enough = 1000;
    private const int ShortestIban = 15;
    private const int LeastDigits = 10;

    /// <summary>The first piece that looks like one, as it was written, or null. A guess: whoever wrote it may know better.</summary>
    public static (Trace Kind, string Text)? Find(string text) => Look(text) ?? LookPlain(Plain(text));

    // One way of writing for all: wide digits, invisible characters, and whatever stands between digits.
    private static string Plain(string text)
    {
        var seen = string.Concat(text.Normalize(NormalizationForm.FormKC).Where(one => char.GetUnicodeCategory(one) != UnicodeCategory.Format));
        return At.Replace(Between.Replace(DayAndTime.Replace(seen, "#"), " "), "@");
    }

    // In small letters too an account is one, when it is mostly digits.
    private static (Trace Kind, string Text)? LookPlain(string text)
    {
        foreach (Match match in Account.Matches(text.ToUpperInvariant()))
        {
            if (AccountIn(match.Value) is { } account && account.Count(char.IsAsciiDigit) >= LeastDigits)
                return (Trace.BankAccount, account);
        }

        return Look(text);
    }

    private static (Trace Kind, string Text)? Look(string text)
    {
        foreach (Match match in SocialSecurity.Matches(text))
        {
            if (IsSocialSecurity(match))
                return (Trace.SocialSecurity, match.Value.Trim());
        }

        foreach (Match match in Account.Matches(text))
        {
            if (AccountIn(match.Value) is { } account)
                return (Trace.BankAccount, account);
        }

        if (Telephone.Match(text) is { Success: true } phone)
            return (Trace.Telephone, phone.Value.Trim());
        return Mail.Match(text) is { Success: true } mail ? (Trace.Mail, mail.Value.Trim()) : null;
    }

    // Written in its groups it is one whatever its key says; in one run of fifteen digits the key must be right.
    private static bool IsSocialSecurity(Match match)
    {
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        if (month is not ((>= 1 and <= 12) or (>= 20 and <= 42) or (>= 50 and <= 99)))
            return false;
        if (!match.Groups["key"].Success || match.Groups["gap"].Length > 0)
            return true;
        // Corsica: 2A counts as 19, 2B as 18.
        var number = match.Groups["number"].Value.ToUpperInvariant().Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal);
        return 97 - (long.Parse(number, CultureInfo.InvariantCulture) % 97) == int.Parse(match.Groups["key"].ValueSpan, CultureInfo.InvariantCulture);
    }

    // Words in capitals may follow: the longest beginning whose key is right.
    private static string? AccountIn(string found)
    {
        for (var end = found.Length; end >= ShortestIban; end--)
        {
            if (end < found.Length && char.IsLetterOrDigit(found[end]))
                continue;
            var plain = string.Concat(found[..end].Where(char.IsLetterOrDigit));
            if (plain.Length >= ShortestIban && BigInteger.Parse(string.Concat((plain[4..] + plain[..4]).Select(one => char.IsDigit(one) ? $"{one}" : $"{one - 'A' + 10}")), CultureInfo.InvariantCulture) % 97 == 1)
                return found[..end].Trim();
        }

        return null;
    }

    [GeneratedRegex(@"(?<![0-9])(?<number>[12](?<gap>[ .\u00a0\u202f]?)[0-9]{2}\k<gap>(?<month>[0-9]{2})\k<gap>(?:[0-9]{2}|2[ABab])\k<gap>[0-9]{3}\k<gap>[0-9]{3})(?:\k<gap>(?<key>[0-9]{2}))?(?![0-9])", RegexOptions.CultureInvariant, Enough)]
    private static partial Regex SocialSecurity { get; }

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}(?:[ \u00a0\u202f]?[A-Z0-9]){11,30}(?![a-z])", RegexOptions.CultureInvariant, Enough)]
    private static partial Regex Account { get; }

    // By pairs with one and the same sign between them (so that “01.02.2026 14 h” is a day), by the other usual groups, or from abroad.
    [GeneratedRegex(
        @"(?<![0-9])(?:(?:(?:\+|00)33[ .\-\u00a0\u202f]?(?:\(0\)[ ]?)?|0)[1-79](?:(?<gap>[ .\-/\u00a0\u202f]?)[0-9]{2}(?:\k<gap>[0-9]{2}){3})|0[67](?:[0-9]{2} [0-9]{2} [0-9]{2} [0-9]{2}| [0-9]{4} [0-9]{4}| [0-9]{3} [0-9]{3} [0-9]{2})|(?:\+|(?<![0-9])00)[1-9][0-9]{0,2}(?:[ .\-\u00a0\u202f]?\(?[0-9]\)?){7,12})(?![0-9])",
        RegexOptions.CultureInvariant,
        Enough)]
    private static partial Regex Telephone { get; }

    [GeneratedRegex(@"(?<=[0-9])[\s._\p{Pd}\u2212\u00b7]{1,3}(?=[0-9])", RegexOptions.CultureInvariant, Enough)]
    private static partial Regex Between { get; }

    [GeneratedRegex(@"(?<![0-9])(?:0[1-9]|[12][0-9]|3[01])(?<gap>[.\-/])(?:0[1-9]|1[0-2])\k<gap>[0-9]{2}[ ,]{1,2}(?:[01][0-9]|2[0-3])[ .:h\-]?[0-5][0-9](?![0-9])", RegexOptions.CultureInvariant, Enough)]
    private static partial Regex DayAndTime { get; }

    [GeneratedRegex(@"(?<=\w)\s?@\s?(?=[\w\-]{1,63}\.\w)", RegexOptions.CultureInvariant, Enough)]
    private static partial Regex At { get; }

    [GeneratedRegex(@"[\w.+\-]{1,64}(?:@| ?(?:\(at\)|\[at\]| arobase ) ?)[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,5}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Enough)]
    private static partial Regex Mail { get; }
}
