using Cohort.Kernel.Data;
using Cohort.Kernel.People;

namespace Cohort.Facilities.Calendars;

/// <summary>A calendar that a person follows elsewhere, by an address that is a secret. Only its hash is kept.</summary>
internal sealed class CalendarFeed : ITakesTurns
{
    private CalendarFeed()
    {
    }

    public CalendarFeed(Guid personId, CalendarKind kind, Guid cohortId, Guid traineeId, DateTime now)
    {
        Id = Guid.CreateVersion7();
        PersonId = personId;
        Kind = kind;
        CohortId = cohortId;
        TraineeId = traineeId;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public CalendarKind Kind { get; private set; }

    /// <summary>The promo; empty: all those of the person.</summary>
    public Guid CohortId { get; private set; }

    /// <summary>The trainee whom a tutor follows; else empty.</summary>
    public Guid TraineeId { get; private set; }

    public string TokenHash { get; private set; } = "";

    /// <summary>When its present address was made (UTC).</summary>
    public DateTime MadeAt { get; private set; }

    public int Turn { get; private set; }

    public List<PublishedEvent> Published { get; } = [];

    public bool Is(CalendarChoice choice) => Kind == choice.Kind && CohortId == choice.Cohort && TraineeId == choice.Trainee;

    /// <summary>Another address, known only now; the former one is dead.</summary>
    public string NewToken(DateTime now)
    {
        var token = LinkToken.New();
        (TokenHash, MadeAt) = (LinkToken.Hash(token), now);
        return token;
    }
}
