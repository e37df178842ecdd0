using System.Security.Cryptography;
using Cohort.Facilities.Reminders;
using Microsoft.AspNetCore.DataProtection;

namespace Cohort.Facilities.Mail;

/// <summary>What stands in a link that stops messages: whose, and of which rule. Nobody can make one but this site.</summary>
internal sealed class UnsubscribeToken(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Cohort.Unsubscribe");

    /// <summary>The token, fit for an address.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="rule">The name of a rule, or of several, parted by commas.</param>
    public string Make(Guid person, string rule) => protector.Protect($"{person:N}{rule}");

    /// <summary>The rules it stops, of those there are; none: it is not one of ours.</summary>
    public IReadOnlyList<IReminderRule> RulesOf(string token, IEnumerable<IReminderRule> rules)
    {
        var names = Read(token)?.Rule.Split(',') ?? [];
        return [.. rules.Where(one => names.Contains(one.Name, StringComparer.Ordinal))];
    }

    /// <summary>Whose it is and of which rules; null when it is not one of ours.</summary>
    public (Guid Person, string Rule)? Read(string token)
    {
        try
        {
            var text = protector.Unprotect(token);
            return (Guid.ParseExact(text[..32], "N"), text[32..]);
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
