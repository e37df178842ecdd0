using Cohort.Kernel.Messages;

namespace Cohort.Watch.Contracts;

/// <summary>By what the address of a link is recognised.</summary>
/// <param name="Key">Addresses with this key are the same thing; empty when the address is refused.</param>
/// <param name="WiderKey">Addresses with this key are perhaps the same thing; empty when the address is refused.</param>
/// <param name="Refused">Why the address is not one to keep, in the reader's language, or null.</param>
public sealed record LinkKeys(string Key, string WiderKey, string? Refused);

/// <summary>The keys of addresses, in their order. Nothing is fetched, and no row is read.</summary>
public sealed record GetLinkKeys(IReadOnlyList<string> Addresses) : IQuery<IReadOnlyList<LinkKeys>>
{
    /// <inheritdoc/>
    public Access Access => Access.SignedIn;
}
