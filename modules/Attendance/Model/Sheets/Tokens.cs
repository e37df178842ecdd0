using System.Security.Cryptography;
using System.Text;

namespace Cohort.Attendance.Model.Sheets;

/// <summary>Random tokens of links and tablets: 160 bits. Only their hash is kept.</summary>
internal static class Tokens
{
    public const int Longest = 100;

    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
