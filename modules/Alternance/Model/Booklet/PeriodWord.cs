using Cohort.Kernel.Data;

namespace Cohort.Alternance.Model.Booklet;

/// <summary>What one of the three says of a period of the booklet, or of the whole of it. Each writes only in their own place.</summary>
internal sealed class PeriodWord : IVersioned
{
    public const int LongestText = 2000;

    /// <summary>Stands for the first day of "the whole of it": the final assessment.</summary>
    public static readonly DateOnly Whole = new(9999, 1, 1);

    private PeriodWord()
    {
    }

    public PeriodWord(Guid cohortId, Guid personId, DateOnly startsOn, Beside voice)
    {
        CohortId = cohortId;
        PersonId = personId;
        StartsOn = startsOn;
        Voice = voice;
    }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>First day of the period as it was; when the calendar changes it counts for the period that holds this day.</summary>
    public DateOnly StartsOn { get; private set; }

    public Beside Voice { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Who wrote it last.</summary>
    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public int Version { get; set; }

    public void Say(string text, Guid by, DateTime now) => (Text, By, At) = (text.Trim(), by, now);
}
