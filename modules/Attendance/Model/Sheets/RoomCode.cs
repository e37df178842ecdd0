using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cohort.Attendance.Model.Sheets;

/// <summary>
/// The six digits shown in the room, another every half minute: RFC 6238 (time steps of 30 seconds) with HMAC-SHA-256. The step
/// before and the one after hold too. Whoever came with a good code gets a pass for ten minutes: time to sign in, or to wait.
/// </summary>
internal static class RoomCode
{
    public const int Step = 30;
    public const int Digits = 6;

    /// <summary>How long a pass holds, from the code it was got with or from the hour when signing begins.</summary>
    public static readonly TimeSpan PassLife = TimeSpan.FromMinutes(10);

    /// <summary>The longest time ahead of a half-day that one may come and wait for it.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(12);

    public static long StepAt(DateTime now) => new DateTimeOffset(now, TimeSpan.Zero).ToUnixTimeSeconds() / Step;

    /// <summary>Seconds that the present code still has.</summary>
    public static int Left(DateTime now) => Step - (int)(new DateTimeOffset(now, TimeSpan.Zero).ToUnixTimeSeconds() % Step);

    public static string Of(string secret, long step)
    {
        Span<byte> message = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(message, step);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), message, hash);
        // Dynamic truncation of RFC 4226.
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0x0f)..]) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The code is that of this half minute, or of the one before or after.</summary>
    public static bool Holds(string secret, string code, DateTime now)
    {
        if (secret.Length == 0 || code.Length != Digits)
            return false;
        var step = StepAt(now);
        var good = false;
        for (var one = step - 1; one <= step + 1; one++)
            good |= Same(Of(secret, one), code);
        return good;
    }

    /// <summary>What a good code is changed for.</summary>
    public static string Pass(string secret, Means means, DateTime now) => Pass(secret, means, StepAt(now));

    /// <summary>By what way somebody came with this pass; null when it does not hold, or no longer.</summary>
    /// <param name="secret">The sheet's.</param>
    /// <param name="pass">What the address has.</param>
    /// <param name="opensAt">When signing begins (UTC): who came too early waits until then.</param>
    /// <param name="now">UTC.</param>
    public static Means? Read(string secret, string pass, DateTime opensAt, DateTime now)
    {
        var dot = pass.IndexOf('.', StringComparison.Ordinal);
        if (secret.Length == 0 || dot < 2 || !long.TryParse(pass.AsSpan(1, dot - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var step) || step > StepAt(now) + 1)
            return null;
        var means = pass[0] == 'q' ? Means.Qr : Means.RoomCode;
        if (!Same(Pass(secret, means, step), pass))
            return null;
        var got = DateTimeOffset.FromUnixTimeSeconds(step * Step).UtcDateTime;
        return now <= (got > opensAt ? got : opensAt) + PassLife && now - got <= Ahead ? means : null;
    }

    private static string Pass(string secret, Means means, long step)
    {
        var begin = string.Create(CultureInfo.InvariantCulture, $"{(means == Means.Qr ? 'q' : 'c')}{step}");
        return $"{begin}.{Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes("pass " + begin)))[..24]}";
    }

    private static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
