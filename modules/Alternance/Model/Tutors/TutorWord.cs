namespace Cohort.Alternance.Model.Tutors;

/// <summary>How it goes, as a tutor says in one press.</summary>
internal enum TutorMood
{
    Well,
    Mixed,

    /// <summary>Asks the trainer to call.</summary>
    CallMe,
}

/// <summary>
/// A tutor's two minutes about a trainee: three questions at most. Their latest may be corrected or taken back for a week: what it
/// said is written over, and the day of it stays.
/// </summary>
internal sealed class TutorWord
{
    public const int LongestText = 500;

    public static readonly TimeSpan Open = TimeSpan.FromDays(7);

    private TutorWord()
    {
    }

    public TutorWord(Guid id, Guid cohortId, Guid personId, Guid tutorId, TutorMood? mood, string text, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        PersonId = personId;
        TutorId = tutorId;
        Mood = mood;
        Text = text.Trim();
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee.</summary>
    public Guid PersonId { get; private set; }

    public Guid TutorId { get; private set; }

    /// <summary>Null: not said.</summary>
    public TutorMood? Mood { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>The observation that was made with it, in Curriculum.</summary>
    public Guid? ObservationId { get; set; }

    public DateTime At { get; private set; }

    /// <summary>When it was corrected or taken back last (UTC), or null.</summary>
    public DateTime? ChangedAt { get; private set; }

    /// <summary>Nothing is left of it but its day.</summary>
    public bool IsTakenBack => ChangedAt is not null && Mood is null && Text.Length == 0 && ObservationId is null;

    /// <summary>Its tutor may still correct it.</summary>
    public bool IsOpen(DateTime now) => !IsTakenBack && now - At <= Open;

    /// <summary>Says something else in its place.</summary>
    public void Correct(TutorMood? mood, string text, Guid? observation, DateTime now) => (Mood, Text, ObservationId, ChangedAt) = (mood, text.Trim(), observation, now);
}
