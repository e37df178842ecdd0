using Cohort.Kernel.Data;

namespace Cohort.Kernel.People;

/// <summary>The fact that somebody made a person a member of a promo, or a coordinator of the body.</summary>
public sealed class Membership : IShared
{
    /// <summary>The "promo" of a coordinator's membership: the training body itself.</summary>
    public static readonly Guid Body = Guid.Empty;

    private Membership()
    {
    }

    /// <summary>A new membership.</summary>
    public Membership(Guid personId, Guid cohortId, Role role, Guid by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        PersonId = personId;
        CohortId = cohortId;
        Role = role;
        MadeBy = by;
        MadeAt = now;
    }

    /// <summary>Id of the row.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The promo, or <see cref="Body"/>.</summary>
    public Guid CohortId { get; private set; }

    /// <summary>The role held.</summary>
    public Role Role { get; set; }

    /// <summary>Who made it.</summary>
    public Guid MadeBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime MadeAt { get; private set; }

    /// <summary>When it ended (UTC), or null: a member who left keeps what they did.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Given name as typed by who made this, shown in the promo until the person acts in it; empty: their own is shown.</summary>
    public string CalledGivenName { get; set; } = "";

    /// <summary>Family name, likewise.</summary>
    public string CalledFamilyName { get; set; } = "";
}
