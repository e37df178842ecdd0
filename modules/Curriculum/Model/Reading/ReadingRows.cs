using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Reading;

/// <summary>A framework that a promo reads.</summary>
internal sealed record ReadingFramework(Guid Id, string Code, string Title, string ShortTitle);

/// <summary>A node as it is read.</summary>
internal sealed record ReadingNode(Guid Id, Guid FrameworkId, Guid? ParentId, NodeKind Kind, string Code, string Statement, int Position, DateTime? RetiredAt)
{
    private const int MostInATitle = 110;
    private const int MostInALine = 500;

    /// <summary>The code when it is worth showing, or empty: some sources have only long identifiers.</summary>
    public string ShownCode => Guid.TryParse(Code, out _) ? "" : Code;

    /// <summary>Somebody may say that it is clear to them: blocks only gather, what is retired is no longer read.</summary>
    public bool IsLine => Kind != NodeKind.Block && RetiredAt is null;

    /// <summary>The statement as it is read among the others: whole, unless it is very long.</summary>
    public string Words => Statement.Length <= MostInALine ? Statement : TextFile.Cut(Statement, MostInALine).TrimEnd() + "…";

    /// <summary>The statement where room is scarce: its beginning, in one line.</summary>
    public string Brief
    {
        get
        {
            var line = string.Join(' ', Statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return line.Length <= MostInATitle ? line : TextFile.Cut(line, MostInATitle).TrimEnd() + "…";
        }
    }
}

/// <summary>One person's mark, as it was written down.</summary>
internal sealed record MarkRow(Guid NodeId, Guid PersonId, Clarity Clarity, DateTime At);

/// <summary>A note without its words: enough to count.</summary>
internal sealed record NoteRow(Guid Id, Guid NodeId, NoteKind Kind, Guid? Answers);

/// <summary>Somebody of the promo, by name.</summary>
internal sealed record Somebody(Guid Id, string Name);
