using System.Diagnostics.CodeAnalysis;
using Cohort.Curriculum.Contracts;

namespace Cohort.Curriculum.Model.Observing;

/// <summary>Links as somebody types them, one a line: words if any, then the address.</summary>
internal static class EvidenceLines
{
    /// <summary>The links of a text; what cannot be read as one is answered too, as it was typed.</summary>
    public static (IReadOnlyList<EvidenceLink> Links, string? Unread) Read(string? text)
    {
        var links = new List<EvidenceLink>();
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = line.LastIndexOfAny([' ', '\t']);
            var (words, address) = (line[..(cut + 1)].Trim(), line[(cut + 1)..]);
            if (!IsAddress(address) || words.Length > ObservingTables.MostTitle)
                return (links, line);
            links.Add(new EvidenceLink(words.Length > 0 ? words : Short(address), address));
        }

        return (links, null);
    }

    /// <summary>A path on this site, or an address that begins with https.</summary>
    public static bool IsAddress([NotNullWhen(true)] string? address)
    {
        if (address is not { Length: > 1 and <= ObservingTables.MostAddress } || address.Any(one => char.IsControl(one) || char.IsWhiteSpace(one) || one == '\\'))
            return false;
        // Two slashes would lead to another host.
        return address[0] == '/' ? address[1] != '/' : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "https", UserInfo: "", Host.Length: > 0 };
    }

    /// <summary>The workshop of this promo that an address leads to, or null.</summary>
    public static Guid? Workshop(Guid cohort, string address) =>
        Guid.TryParse(address.Split('/')[^1], out var id) && string.Equals(address, CurriculumLinks.Workshop(cohort, id), StringComparison.OrdinalIgnoreCase) ? id : null;

    private static string Short(string address) => address[0] == '/' ? address[..Math.Min(address.Length, ObservingTables.MostTitle)] : new Uri(address).Host;
}
