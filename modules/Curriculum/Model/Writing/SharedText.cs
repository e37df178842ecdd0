using Cohort.Kernel.Data;

namespace Cohort.Curriculum.Model.Writing;

/// <summary>A text that a promo writes together: the notes of a workshop, or the words of a fact sheet. Who saves takes a turn, and is never refused.</summary>
internal sealed class SharedText : ITakesTurns
{
    public const int Longest = 60_000;

    private SharedText()
    {
    }

    public SharedText(Guid id, Guid cohortId, Guid? workshopId)
    {
        Id = id;
        CohortId = cohortId;
        WorkshopId = workshopId;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The workshop whose notes they are; null: the words of a fact sheet.</summary>
    public Guid? WorkshopId { get; private set; }

    /// <summary>Markdown, as it stands.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Number of the last revision: what a form was opened from.</summary>
    public int Version { get; private set; }

    public int Turn { get; private set; }

    /// <summary>A pad that is used besides, or empty.</summary>
    public string PadUrl { get; set; } = "";

    /// <summary>What the pad said when its text was taken in last: what comes anew is told from it.</summary>
    public string PadText { get; set; } = "";

    /// <summary>Says it anew; what it said before stays among the revisions.</summary>
    public TextRevision Say(string text, RevisionKind kind, string note, Guid by, DateTime now)
    {
        Text = text;
        return new TextRevision(this, ++Version, kind, note, by, now);
    }

    /// <summary>Takes words out of what stands, and of what the pad said; a revision says so.</summary>
    public TextRevision TakeOut(string words, string gap, string note, Guid by, DateTime now)
    {
        PadText = PadText.Replace(words, gap, StringComparison.Ordinal);
        return Say(Text.Replace(words, gap, StringComparison.Ordinal), RevisionKind.Written, note, by, now);
    }

    /// <summary>Other words for what names somebody who left; no revision.</summary>
    public void Unname(string name, string nobody) => (Text, PadText) = (TextRevision.Without(Text, name, nobody), TextRevision.Without(PadText, name, nobody));
}

/// <summary>What made a revision.</summary>
internal enum RevisionKind
{
    /// <summary>The page was begun.</summary>
    Begun,

    /// <summary>Somebody wrote.</summary>
    Written,

    /// <summary>The same passage was changed by two: both stand.</summary>
    Both,

    /// <summary>An earlier text was taken back.</summary>
    Reverted,

    /// <summary>The text of a pad was taken in.</summary>
    Pad,

    /// <summary>A picture was put in.</summary>
    Picture,
}

/// <summary>A text as somebody left it.</summary>
internal sealed class TextRevision
{
    public const int LongestNote = 200;

    private TextRevision()
    {
    }

    public TextRevision(SharedText text, int number, RevisionKind kind, string note, Guid by, DateTime at)
    {
        Id = Guid.CreateVersion7();
        TextId = text.Id;
        CohortId = text.CohortId;
        Number = number;
        Text = text.Text;
        Kind = kind;
        Note = note;
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public Guid TextId { get; private set; }

    public Guid CohortId { get; private set; }

    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    public RevisionKind Kind { get; private set; }

    /// <summary>What its author says of it, or empty.</summary>
    public string Note { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public void Unname(string name, string nobody) => Text = Without(Text, name, nobody);

    /// <summary>False: the words do not stand here.</summary>
    public bool TakeOut(string words, string gap)
    {
        var before = Text;
        (Text, Note) = (Text.Replace(words, gap, StringComparison.Ordinal), Note.Replace(words, gap, StringComparison.Ordinal));
        return Text != before;
    }

    /// <summary>The mark of one of two versions names who wrote it.</summary>
    public static string Without(string text, string name, string nobody) => text.Replace($"{ThreeWay.Mark}{name}: ", $"{ThreeWay.Mark}{nobody}: ", StringComparison.Ordinal);
}

/// <summary>Who writes or checks the notes of a workshop.</summary>
internal sealed class ScribeTurn
{
    private ScribeTurn()
    {
    }

    public ScribeTurn(SharedText text, ScribeRole role, Guid personId, DateTime at)
    {
        Id = Guid.CreateVersion7();
        TextId = text.Id;
        CohortId = text.CohortId;
        Role = role;
        PersonId = personId;
        At = at;
    }

    public Guid Id { get; private set; }

    public Guid TextId { get; private set; }

    public Guid CohortId { get; private set; }

    public ScribeRole Role { get; private set; }

    public Guid PersonId { get; set; }

    /// <summary>When the page was begun.</summary>
    public DateTime At { get; private set; }
}
