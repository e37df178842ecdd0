using System.Security.Cryptography;
using System.Text;

namespace Cohort.Kernel.People;

/// <summary>The secret in a link that opens something without a password. Whoever makes one sends it and keeps its hash alone.</summary>
public static class LinkToken
{
    /// <summary>Bits of chance in a token: nobody finds one by trying, so its hash needs no salt.</summary>
    public const int Bits = 160;

    /// <summary>A new one, in hexadecimal.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bits / 8));

    /// <summary>What is kept of it: its SHA-256, in hexadecimal. Also what a row is found by.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Whether this is the token of that hash, in a time that does not tell how much of it was right.</summary>
    public static bool Opens(string token, string hash) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Hash(token)), Encoding.UTF8.GetBytes(hash));
}
