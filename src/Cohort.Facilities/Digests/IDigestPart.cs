using Cohort.Kernel.People;

namespace Cohort.Facilities.Digests;

/// <summary>A module's contribution to the digest: what is new for a person, and what waits for them. It writes nothing.</summary>
public interface IDigestPart
{
    /// <summary>Smaller is higher.</summary>
    int Order { get; }

    /// <summary>What there is to say; empty: nothing. The number of statements does not grow with what is found.</summary>
    Task<IReadOnlyList<DigestSection>> Read(DigestContext context, CancellationToken stop);
}

/// <summary>What a part is asked for.</summary>
/// <param name="Person">Who reads.</param>
/// <param name="Promos">The promos they belong to as this is read; those they left are not among them.</param>
/// <param name="Since">News is what came from this instant on (UTC): the last digest told what was before.</param>
/// <param name="Until">And before this (UTC): the next digest tells what comes then.</param>
/// <param name="From">The first local date that this digest covers.</param>
/// <param name="To">The last.</param>
public sealed record DigestContext(Guid Person, IReadOnlyList<DigestPromo> Promos, DateTime Since, DateTime Until, DateOnly From, DateOnly To)
{
    /// <summary>The promos in which they hold one of these roles.</summary>
    public IReadOnlyList<DigestPromo> In(IReadOnlyList<Role> roles) => [.. Promos.Where(one => roles.Contains(one.Role))];

    /// <summary>A line about a promo, which is named for whoever belongs to several.</summary>
    public string Named(Guid promo, string text) => Promos.Count > 1 && Promos.FirstOrDefault(one => one.Id == promo) is { } found ? $"{text} ({found.Name})" : text;
}

/// <summary>A few lines under one title.</summary>
/// <param name="Title">Asked for under the person's language.</param>
/// <param name="Lines">Likewise; at least one.</param>
/// <param name="More">How many there are beyond these.</param>
public sealed record DigestSection(Func<string> Title, Func<IReadOnlyList<DigestLine>> Lines, int More = 0);

/// <summary>One line, and the address on this site of what it is about.</summary>
public sealed record DigestLine(string Text, string Path);
