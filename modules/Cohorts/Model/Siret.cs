namespace Cohort.Cohorts.Model;

/// <summary>The number of an establishment: 14 digits, Luhn's key. La Poste's own exception is left aside.</summary>
internal static class Siret
{
    public static string Tidy(string? text) => string.Concat((text ?? "").Where(one => !char.IsWhiteSpace(one)));

    public static bool IsRight(string digits)
    {
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
}
