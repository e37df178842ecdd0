using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cohort.Alternance.Model.Agreement;

/// <summary>What an agreement says, as a short text: two people who write it at once are noticed.</summary>
internal static class AimStamp
{
    private const int Length = 16;

    public static string Of(IEnumerable<(Guid Node, Practice Practice, bool IsChosen, string Words)> aims)
    {
        var text = string.Join('\n', aims.OrderBy(one => one.Node).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Node:N} {(int)one.Practice} {one.IsChosen} {one.Words}")));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }
}
