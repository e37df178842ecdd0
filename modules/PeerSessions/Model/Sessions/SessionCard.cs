using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;

namespace Cohort.PeerSessions.Model.Sessions;

/// <summary>Where a session stands: said by its own row until it is a workshop, and by the workshop from then on.</summary>
internal enum SessionStage
{
    /// <summary>Proposed: who is interested?</summary>
    Open,

    /// <summary>A draft of the programme that waits for its half-day.</summary>
    Waiting,

    /// <summary>On the board.</summary>
    Placed,

    Held,

    /// <summary>The workshop was cancelled.</summary>
    Cancelled,

    Withdrawn,
}

/// <summary>A session with what became of it.</summary>
/// <param name="Session">Its row.</param>
/// <param name="Course">The workshop it became, or null.</param>
/// <param name="Leaders">Who leads it and is still here.</param>
/// <param name="Interests">Whom it interests, those who left the promo left out.</param>
/// <param name="Today">The promo's local date.</param>
internal sealed record SessionCard(PeerSession Session, WorkshopCourse? Course, IReadOnlyList<MemberCard> Leaders, IReadOnlyList<PeerInterest> Interests, DateOnly Today)
{
    public static SessionCard Of(PeerSession one, WorkshopCourse? course, IReadOnlyDictionary<Guid, MemberCard> members, DateOnly today) => new(
        one,
        course,
        [.. one.Leaders.Where(leader => leader.AcceptedAt is not null).Select(leader => members.GetValueOrDefault(leader.PersonId)).OfType<MemberCard>()],
        [.. one.Interests.Where(row => members.ContainsKey(row.PersonId)).OrderBy(row => row.At)],
        today);

    public SessionStage Stage => Session.WithdrawnAt is not null ? SessionStage.Withdrawn : Course?.Stage switch
    {
        null => SessionStage.Open,
        WorkshopStage.Waiting => SessionStage.Waiting,
        WorkshopStage.Held => SessionStage.Held,
        WorkshopStage.Cancelled => SessionStage.Cancelled,
        _ => SessionStage.Placed,
    };

    public bool IsToCome => Stage is SessionStage.Open or SessionStage.Waiting or SessionStage.Placed;

    public IReadOnlyList<PeerInterest> Coming => [.. Interests.Where(one => one.ComesAt is not null)];

    public bool HasQuorum => Math.Max(Interests.Count, Coming.Count) >= Session.Quorum;

    /// <summary>Places that are left; null: as many as wish. Who left the promo holds none.</summary>
    public int? Left => Session.Most == 0 ? null : Math.Max(0, Session.Most - Coming.Count);

    /// <summary>On the board, and fewer come than it is worth it for.</summary>
    public bool IsShort => Stage == SessionStage.Placed && Coming.Count < Session.Quorum;

    /// <summary>It is time for those who lead to say: none the less, or not.</summary>
    public bool MustDecide => IsShort && Session.KeptAt is null && On <= Today.AddDays(1);

    /// <summary>Nobody who is still here leads it.</summary>
    public bool IsOrphan => IsToCome && Leaders.Count == 0;

    public bool IsLedBy(Guid person) => Session.IsLedBy(person);

    public bool Attracts(Guid person) => Interests.Any(one => one.PersonId == person);

    public bool ComesTo(Guid person) => Interests.Any(one => one.PersonId == person && one.ComesAt is not null);

    /// <summary>Came: said so, and did not lead. Presence itself is the attendance sheet's.</summary>
    public IReadOnlyList<Guid> Came => [.. Coming.Where(one => !IsLedBy(one.PersonId)).Select(one => one.PersonId)];

    /// <summary>Minutes: planned here until it is a workshop, and then the workshop's.</summary>
    public int Minutes => Course?.Minutes ?? Session.Minutes;

    /// <summary>The day it takes place, or took place.</summary>
    public DateOnly? On => Course?.On;

    /// <summary>Its day has come: what was seen of those who lead can be said.</summary>
    public bool CanBeSeen => Stage is SessionStage.Placed or SessionStage.Held && On <= Today;

    /// <summary>The day after, trainers read what was said to those who led.</summary>
    public bool TrainersRead => Stage == SessionStage.Held && On is { } on && Today > (Course!.Parts.Count > 0 ? Course.Parts[^1].Date : on);
}
