using Cohort.Kernel.People;

namespace Cohort.Watch.Model.Feeds;

/// <summary>An address by which a feed reader follows the list without signing in. It belongs to one person, reads as they may, and ends with their place in the promo. Only a hash of its token is kept.</summary>
internal sealed class FeedOut
{
    /// <summary>Most that a person has in a promo.</summary>
    public const int Most = 20;

    private FeedOut()
    {
    }

    public FeedOut(Guid id, Guid cohortId, Guid? themeId, Guid personId, DateTime now, Guid? broughtBy = null)
    {
        Id = id;
        CohortId = cohortId;
        ThemeId = themeId;
        BroughtBy = broughtBy;
        PersonId = personId;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>Of one theme and those below it; null: of the whole list.</summary>
    public Guid? ThemeId { get; private set; }

    /// <summary>Of what this person brought; null: whoever brought it.</summary>
    public Guid? BroughtBy { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    /// <summary>SHA-256 of the token, in hex.</summary>
    public string TokenHash { get; private set; } = "";

    /// <summary>A token known only now; the former one is dead.</summary>
    public string NewToken()
    {
        var token = LinkToken.New();
        TokenHash = LinkToken.Hash(token);
        return token;
    }

    public void Revoke(DateTime now) => RevokedAt ??= now;
}
