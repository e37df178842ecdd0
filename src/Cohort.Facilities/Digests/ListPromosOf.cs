using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Facilities.Digests;

/// <summary>The promos that a person belongs to now, the one that ends last first. Answered by the module that knows promos.</summary>
public sealed record ListPromosOf(Guid Person) : IQuery<IReadOnlyList<DigestPromo>>
{
    /// <inheritdoc/>
    public Access Access => Access.House;
}

/// <summary>A promo, as a member's digest needs it.</summary>
/// <param name="Id">The promo.</param>
/// <param name="Name">Its name.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="Role">What the person is in it.</param>
public sealed record DigestPromo(Guid Id, string Name, string TimeZone, DateOnly StartsOn, DateOnly EndsOn, Role Role)
{
    /// <summary>Whoever chose nothing gets a digest of this one: a trainee or a trainer of a promo that runs.</summary>
    public bool IsUsual(DateOnly date) => Role is Role.Trainee or Role.Trainer && StartsOn <= date.AddDays(6) && date <= EndsOn;
}
