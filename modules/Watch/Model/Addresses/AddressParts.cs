namespace Cohort.Watch.Model.Addresses;

/// <summary>An http or https address in its pieces, each in its plain form.</summary>
/// <param name="Scheme">"http" or "https".</param>
/// <param name="Host">Lower case, ASCII, without a final dot.</param>
/// <param name="Port">-1 for the usual one of the scheme.</param>
/// <param name="Path">Begins with a slash.</param>
/// <param name="Query">Without its question mark; empty for none.</param>
/// <param name="Fragment">Without its sharp; empty for none.</param>
internal sealed record AddressParts(string Scheme, string Host, int Port, string Path, string Query, string Fragment)
{
    /// <summary>The pairs of the query as they stand, without the empty ones.</summary>
    public IEnumerable<QueryPair> Pairs => QueryPair.Split(Query);

    public AddressParts WithPairs(IEnumerable<QueryPair> pairs) => this with { Query = string.Join('&', pairs) };

    /// <summary>The host is this one, or stands below it.</summary>
    public bool IsAt(string host) =>
        Host.EndsWith(host, StringComparison.Ordinal) && (Host.Length == host.Length || Host[^(host.Length + 1)] == '.');

    public override string ToString() =>
        $"{Scheme}://{Host}{(Port >= 0 ? FormattableString.Invariant($":{Port}") : "")}{Path}{(Query.Length > 0 ? "?" + Query : "")}{(Fragment.Length > 0 ? "#" + Fragment : "")}";
}

/// <summary>A pair of a query, raw: "page=2", or "article143" that has no value.</summary>
internal readonly record struct QueryPair(string Raw)
{
    /// <summary>The name, unescaped.</summary>
    public string Name => Unescape(HasValue ? Raw[..Raw.IndexOf('=', StringComparison.Ordinal)] : Raw);

    /// <summary>The value, unescaped; empty when there is none.</summary>
    public string Value => HasValue ? Unescape(Raw[(Raw.IndexOf('=', StringComparison.Ordinal) + 1)..]) : "";

    public bool HasValue => Raw.Contains('=', StringComparison.Ordinal);

    public static IEnumerable<QueryPair> Split(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(one => new QueryPair(one));

    public override string ToString() => Raw;

    private static string Unescape(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}
