namespace Cohort.Watch.Model.Addresses;

/// <summary>The first tier: what differs only here is the same thing. Precision before all: the list is made by people.</summary>
internal static class SameKey
{
    private const int MostRounds = 20;

    /// <param name="opened">As the reader gives it.</param>
    public static AddressParts Of(AddressParts opened)
    {
        // Each rule may make room for another; the key of a key is the key.
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Once(opened);
            if (next == opened)
                break;
            opened = AddressReader.Again(next);
        }

        return opened;
    }

    private static AddressParts Once(AddressParts parts) => parts with
    {
        Path = parts.Path.Length > 1 && parts.Path[^1] == '/' && parts.Path[^2] != '/' ? parts.Path[..^1] : parts.Path,
        Query = QueryOf(parts),
    };

    private static string QueryOf(AddressParts parts)
    {
        var pairs = parts.Pairs.Select(one => new QueryPair(one.Raw.Replace("%20", "+", StringComparison.Ordinal))).ToList();
        // A wiki's ?Page&edit is read by place; and what comes twice keeps its order.
        if (pairs.Count > 1 && pairs.TrueForAll(one => one.HasValue))
            pairs = [.. pairs.OrderBy(one => one.Raw[..one.Raw.IndexOf('=', StringComparison.Ordinal)], StringComparer.Ordinal)];
        return string.Join('&', pairs);
    }
}
