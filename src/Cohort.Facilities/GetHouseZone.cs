using Cohort.Kernel.Messages;

namespace Cohort.Facilities;

/// <summary>The time zone of the training body (IANA name), for what belongs to no promo. Answered by the module that knows the body.</summary>
public sealed record GetHouseZone : IQuery<string>
{
    /// <inheritdoc/>
    public Access Access => Access.SignedIn;
}
