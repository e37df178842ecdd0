using Cohort.Kernel.Data;

namespace Cohort.Cohorts.Model.Opening;

/// <summary>What one says of a statement.</summary>
internal enum Agreement
{
    No,
    RatherNo,
    RatherYes,
    Yes,
    CannotSay,
}

/// <summary>
/// A short questionnaire to which the group answers about itself. While it is open each may change their answers, so they are
/// kept with who gave them and shown to nobody; at the close they become counts, and go.
/// </summary>
internal sealed class Diagnosis : IVersioned, ITakesTurns
{
    /// <summary>Below this no shape is shown, and none is kept.</summary>
    public const int Least = 5;

    public const int MostTitle = 120, MostText = 160, MostStatements = 12;

    private Diagnosis()
    {
    }

    public Diagnosis(Guid id, Guid cohortId, string title, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        OpenIn = cohortId;
        Title = title.Trim();
        OpenedBy = by;
        OpenedAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The promo while it is open: unique, so that one is open at once.</summary>
    public Guid? OpenIn { get; private set; }

    public string Title { get; set; } = "";

    public Guid OpenedBy { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public Guid? ClosedBy { get; private set; }

    /// <summary>How many had answered at the close; 0 when they were fewer than five.</summary>
    public int Answered { get; private set; }

    public int Version { get; set; }

    public int Turn { get; private set; }

    public List<DiagnosisStatement> Statements { get; } = [];

    /// <summary>Only counts stay, and only from five people on.</summary>
    public void Close(IReadOnlyCollection<DiagnosisAnswer> answers, Guid by, DateTime now)
    {
        var people = answers.Select(one => one.PersonId).Distinct().Count();
        if (people >= Least)
        {
            Answered = people;
            foreach (var statement in Statements)
                statement.Keep(AgreementCounts.Of(answers.Where(one => one.StatementId == statement.Id).Select(one => one.Value)));
        }

        (OpenIn, ClosedAt, ClosedBy) = (null, now, by);
    }
}

/// <summary>One line of a questionnaire.</summary>
internal sealed class DiagnosisStatement
{
    private DiagnosisStatement()
    {
    }

    public DiagnosisStatement(Guid diagnosisId, int position, string text)
    {
        Id = Guid.CreateVersion7();
        DiagnosisId = diagnosisId;
        Position = position;
        Text = text;
    }

    public Guid Id { get; private set; }

    public Guid DiagnosisId { get; private set; }

    public int Position { get; private set; }

    public string Text { get; private set; } = "";

    public int No { get; private set; }

    public int RatherNo { get; private set; }

    public int RatherYes { get; private set; }

    public int Yes { get; private set; }

    public int CannotSay { get; private set; }

    public AgreementCounts Counts => new([No, RatherNo, RatherYes, Yes, CannotSay]);

    public void Keep(AgreementCounts counts) =>
        (No, RatherNo, RatherYes, Yes, CannotSay) = (counts[Agreement.No], counts[Agreement.RatherNo], counts[Agreement.RatherYes], counts[Agreement.Yes], counts[Agreement.CannotSay]);
}

/// <summary>One answer of one person while the questionnaire is open. No instant, and no id of its own.</summary>
internal sealed class DiagnosisAnswer
{
    private DiagnosisAnswer()
    {
    }

    public DiagnosisAnswer(Guid diagnosisId, Guid statementId, Guid personId)
    {
        DiagnosisId = diagnosisId;
        StatementId = statementId;
        PersonId = personId;
    }

    public Guid DiagnosisId { get; private set; }

    public Guid StatementId { get; private set; }

    public Guid PersonId { get; private set; }

    public Agreement Value { get; set; }
}
