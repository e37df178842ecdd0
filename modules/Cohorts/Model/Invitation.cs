using Cohort.Kernel.People;

namespace Cohort.Cohorts.Model;

/// <summary>A single-use link by which somebody makes their account and joins. Only a hash of its token is kept.</summary>
internal sealed class Invitation
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    private Invitation()
    {
    }

    public Invitation(Guid id, Guid cohortId, string email, string givenName, string familyName, Role role, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        Email = email;
        Again(givenName, familyName, role, by, now);
    }

    public Guid Id { get; private set; }

    /// <summary>The promo, or <see cref="Membership.Body"/> for a coordinator.</summary>
    public Guid CohortId { get; private set; }

    public string Email { get; private set; } = "";

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    public Role Role { get; set; }

    public string TokenHash { get; private set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; set; }

    /// <summary>When it was seen to have expired unused, and who invited was told (UTC).</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>The link can still be used.</summary>
    public bool IsOpen(DateTime now) => UsedAt is null && now < ExpiresAt;

    /// <summary>The same address is invited anew: somebody who left comes back, or the first link was never used.</summary>
    public void Again(string givenName, string familyName, Role role, Guid by, DateTime now)
    {
        GivenName = givenName.Trim();
        FamilyName = familyName.Trim();
        Role = role;
        MadeBy = by;
        MadeAt = now;
        UsedAt = null;
    }

    /// <summary>Who asks for a new link answers for it: they know its token from now on.</summary>
    public void IsNowOf(Guid by) => MadeBy = by;

    /// <summary>Makes a new link and ends the former one; the token is known only now. Called by what sends it.</summary>
    public string NewToken(DateTime now)
    {
        var token = LinkToken.New();
        TokenHash = LinkToken.Hash(token);
        ExpiresAt = now + Life;
        ClosedAt = null;
        return token;
    }
}
