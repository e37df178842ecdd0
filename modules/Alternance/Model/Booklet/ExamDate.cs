using Cohort.Kernel.Data;

namespace Cohort.Alternance.Model.Booklet;

/// <summary>What is passed on a day.</summary>
internal enum ExamKind
{
    /// <summary>Assessment during the training (évaluation en cours de formation).</summary>
    Ecf,
    Pix,
    Exam,
    Jury,
    Other,
}

/// <summary>A day on which something is passed, by one trainee or by all the promo.</summary>
internal sealed class ExamDate : IVersioned
{
    public const int LongestWords = 300;

    private ExamDate()
    {
    }

    public ExamDate(Guid id, Guid cohortId, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee; null: all of the promo.</summary>
    public Guid? PersonId { get; set; }

    public ExamKind Kind { get; set; }

    public DateOnly Date { get; set; }

    /// <summary>What it is about, where, with what.</summary>
    public string Words { get; set; } = "";

    /// <summary>What came of it, or empty.</summary>
    public string Result { get; set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public int Version { get; set; }
}
