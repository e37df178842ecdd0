using Cohort.Kernel.People;

namespace Cohort.Alternance.Model.Tutors;

/// <summary>
/// The link by which a tutor acts without a password: one person, what they follow and nothing else, 30 days. Only a hash
/// of its token is kept. A tutor may hold several (a computer, a phone); each can be revoked.
/// </summary>
internal sealed class TutorPass
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    private TutorPass()
    {
    }

    public TutorPass(Guid id, Guid personId, Guid by, DateTime now)
    {
        Id = id;
        PersonId = personId;
        MadeBy = by;
        MadeAt = now;
        ExpiresAt = now + Life;
    }

    public Guid Id { get; private set; }

    /// <summary>The tutor.</summary>
    public Guid PersonId { get; private set; }

    public string TokenHash { get; private set; } = "";

    /// <summary>Who had it sent: a trainer, the tutor themself, or nobody (a task).</summary>
    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? RevokedAt { get; set; }

    /// <summary>The first act done by it (UTC): opening it is none.</summary>
    public DateTime? UsedAt { get; set; }

    public bool IsOpen(DateTime now) => RevokedAt is null && now < ExpiresAt;

    /// <summary>The token, known only now.</summary>
    public string NewToken()
    {
        var token = LinkToken.New();
        TokenHash = LinkToken.Hash(token);
        return token;
    }
}
