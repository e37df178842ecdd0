namespace Cohort.Kernel.Text;

/// <summary>The number of an establishment: 14 digits, Luhn's key. La Poste's own exception is left aside.</summary>
public static class Siret
{
    /// <summary>What was typed, without its spaces.</summary>
    public static string Tidy(string? text) => string.Concat((text ?? "").Where(one => !char.IsWhiteSpace(one)));

    /// <summary>14 digits, of which the last checks the others.</summary>
    public static bool IsRight(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        if (digits.Length != 14 || !digits.All(char.IsAsciiDigit))
            return false;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }

    /// <summary>As people write it: "732 829 320 00074". Anything else is given back as it is.</summary>
    public static string Spaced(string digits) =>
        digits is { Length: 14 } ? $"{digits[..3]}\u00a0{digits[3..6]}\u00a0{digits[6..9]}\u00a0{digits[9..]}" : digits ?? "";
}
