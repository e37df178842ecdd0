namespace Cohort.Alternance.Model.Tutors;

/// <summary>How it goes, as a tutor says in one press.</summary>
internal enum TutorMood
{
    Well,
    Mixed,

    /// <summary>Asks the trainer to call.</summary>
    CallMe,
}

/// <summary>A tutor's two minutes about a trainee: three questions at most. Never edited; a newer one stands above it.</summary>
internal sealed class TutorWord
{
    public const int LongestText = 500;

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
    public Guid? ObservationId { get; init; }

    public DateTime At { get; private set; }
}
