using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cohort.Attendance.Model.Chain;

/// <summary>The pure rules of the register: how contents are written, and what is hashed (SHA-256, FIPS 180-4).</summary>
internal static class Chained
{
    /// <summary>What stands before the first link.</summary>
    public static readonly string Nothing = new('0', 64);

    private static readonly JsonSerializerOptions Canonical = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        WriteIndented = false,
    };

    /// <summary>A content as it is hashed: compact JSON, fields in the order of the record.</summary>
    public static string Write<T>(T content) => JsonSerializer.Serialize(content, Canonical);

    /// <summary>A content read back; null: it is none.</summary>
    public static T? Read<T>(string content)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(content, Canonical);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>SHA-256 of the UTF-8 of a text, in lower-case hexadecimal.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>A line with its own hash.</summary>
    public static LineContent WithHash(LineContent line) => line with { Hash = Hash(Write(line with { Hash = "" })) };

    /// <summary>The line says what its hash says.</summary>
    public static bool Holds(LineContent line) => line.Hash == WithHash(line).Hash;

    /// <summary>What a link's hash is made of: one text of five lines.</summary>
    public static string HashOf(int number, LinkKind kind, DateTime at, string previous, string contentHash) => Hash(string.Create(
        CultureInfo.InvariantCulture, $"cohort-register-1 {number} {kind}\n{at:yyyy-MM-dd'T'HH:mm:ss'Z'}\n{previous}\n{contentHash}\n"));

    /// <summary>An instant as the register keeps it: whole seconds, alike in every database.</summary>
    public static DateTime Second(DateTime now) => new(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
}
