using System.Buffers;
using System.Globalization;
using System.Text;

namespace Cohort.Watch.Model.Addresses;

/// <summary>
/// An address to be read by people: letters, digits and accents beyond ASCII stand for their escapes. Whatever could change
/// how the rest is read stays escaped: signs of ASCII, spaces, controls, and all that runs from right to left. It is shown,
/// never opened.
/// </summary>
internal static class ShownAddress
{
    public static string Of(string address)
    {
        if (!address.Contains('%', StringComparison.Ordinal))
            return address;
        var shown = new StringBuilder(address.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var index = 0; index < address.Length;)
        {
            var count = Escapes(address, index, bytes);
            if (count > 0 && Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == OperationStatus.Done && IsSafe(rune))
            {
                shown.Append(rune.ToString());
                index += 3 * used;
            }
            else
            {
                shown.Append(address[index++]);
            }
        }

        return shown.ToString();
    }

    // How many bytes are escaped in a row from here on, four at most.
    private static int Escapes(string address, int index, Span<byte> bytes)
    {
        var count = 0;
        while (count < 4 && index + 2 < address.Length && address[index] == '%'
            && byte.TryParse(address.AsSpan(index + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[count]))
        {
            count++;
            index += 3;
        }

        return count;
    }

    private static bool IsSafe(Rune rune) =>
        !rune.IsAscii && !RunsBackwards(rune.Value) && Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Hebrew, Arabic and their neighbours: they turn the order of what stands around them.
    private static bool RunsBackwards(int value) =>
        value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
