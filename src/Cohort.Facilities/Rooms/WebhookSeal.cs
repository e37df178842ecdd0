using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Cohort.Facilities.Rooms;

/// <summary>Keeps a webhook's address and secret, and signs what is posted there, as Standard Webhooks says.</summary>
internal sealed class WebhookSeal(IDataProtectionProvider protection)
{
    private const string Prefix = "whsec_";
    private readonly IDataProtector protector = protection.CreateProtector("Cohort.Webhooks");

    /// <summary>A new secret, as the reader's side is given it.</summary>
    public static string NewSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    public string Protect(string text) => protector.Protect(text);

    /// <exception cref="CryptographicException">Kept with keys that are gone.</exception>
    public string Read(string kept) => protector.Unprotect(kept);

    /// <summary>The three headers of a post.</summary>
    /// <param name="secret">"whsec_" and the key in base64.</param>
    /// <param name="id">The same however often it is sent.</param>
    /// <param name="now">When it leaves.</param>
    /// <param name="body">The very text that is posted.</param>
    public static IReadOnlyList<(string Name, string Value)> Headers(string secret, string id, DateTimeOffset now, string body)
    {
        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var key = Convert.FromBase64String(secret.StartsWith(Prefix, StringComparison.Ordinal) ? secret[Prefix.Length..] : secret);
        var signature = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{id}.{time}.{body}"));
        return [("webhook-id", id), ("webhook-timestamp", time), ("webhook-signature", $"v1,{Convert.ToBase64String(signature)}")];
    }
}
