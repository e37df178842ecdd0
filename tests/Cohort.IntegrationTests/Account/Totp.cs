using System.Security.Cryptography;

namespace Cohort.IntegrationTests.Account;

/// <summary>The six figures an authentication application shows (RFC 6238, SHA-1, 30 s), from a base32 key (RFC 4648).</summary>
internal static class Totp
{
    public static string Code(string base32, DateTimeOffset at)
    {
        var bits = string.Concat(base32.ToUpperInvariant().Select(one => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(one, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2)).ToArray();
        var counter = BitConverter.GetBytes(at.ToUnixTimeSeconds() / 30);
        Array.Reverse(counter);
        var hash = HMACSHA1.HashData(key, counter);
        var offset = hash[^1] & 0xF;
        var number = ((hash[offset] & 0x7F) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3];
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }
}
