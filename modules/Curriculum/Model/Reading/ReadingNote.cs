using Cohort.Kernel.Data;

namespace Cohort.Curriculum.Model.Reading;

/// <summary>What a note beside a competence is.</summary>
internal enum NoteKind
{
    /// <summary>The same in the group's own words.</summary>
    Paraphrase,

    /// <summary>An example from the field.</summary>
    Example,

    /// <summary>A question to the group.</summary>
    Question,

    /// <summary>An answer to a question.</summary>
    Answer,
}

/// <summary>A note that somebody of a promo wrote beside a node of the framework while it was read together.</summary>
internal sealed class ReadingNote : IVersioned, IRemovable
{
    public const int Most = 2_000;

    private ReadingNote()
    {
    }

    public ReadingNote(Guid id, Guid cohortId, Guid nodeId, NoteKind kind, Guid? answers, string text, Guid by, DateTime at)
    {
        Id = id;
        CohortId = cohortId;
        NodeId = nodeId;
        Kind = kind;
        Answers = answers;
        Text = text;
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid NodeId { get; private set; }

    public NoteKind Kind { get; private set; }

    /// <summary>The question that this answers.</summary>
    public Guid? Answers { get; private set; }

    public string Text { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public DateTime? EditedAt { get; private set; }

    /// <summary>Taken away by its author or a trainer; can be put back.</summary>
    public DateTime? RemovedAt { get; set; }

    public Guid? RemovedBy { get; set; }

    public int Version { get; set; }

    public void Rewrite(string text, DateTime now) => (Text, EditedAt) = (text, now);
}

/// <summary>Whether somebody understands a node.</summary>
internal enum Clarity
{
    Clear,
    NotClear,
}

/// <summary>What one person says of one node: it is clear to them, or not. No row: not read yet.</summary>
internal sealed class ReadingMark
{
    private ReadingMark()
    {
    }

    public ReadingMark(Guid cohortId, Guid nodeId, Guid personId)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        NodeId = nodeId;
        PersonId = personId;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid NodeId { get; private set; }

    public Guid PersonId { get; private set; }

    public Clarity Clarity { get; set; }

    public DateTime At { get; set; }
}
