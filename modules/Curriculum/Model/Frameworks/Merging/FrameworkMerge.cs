using System.Globalization;
using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Merging;

/// <summary>
/// Brings a framework to what a file says, and tells each change. The same file twice changes nothing; what the file no
/// longer has is retired, never deleted; what the file leaves empty keeps its value.
/// </summary>
/// <param name="framework">With its nodes and links.</param>
/// <param name="file">What it shall say.</param>
/// <param name="isNew">It was made for this file: only its nodes are worth telling.</param>
/// <param name="now">Dates what is retired or reworded.</param>
internal sealed class FrameworkMerge(Framework framework, FrameworkFile file, bool isNew, DateTime now)
{
    private const int MostType = 60;
    private readonly List<FrameworkChange> changes = [];
    private readonly Dictionary<string, FrameworkNode> byIdentifier = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The node each identifier of the file has become.</summary>
    public IReadOnlyDictionary<string, FrameworkNode> Nodes => byIdentifier;

    /// <summary>Names of lines of the file that are at fault: they are in it all the same, so nothing is retired for them.</summary>
    public IReadOnlySet<string> NotTaken { get; init; } = new HashSet<string>();

    /// <summary>The known nodes that have another parent now.</summary>
    public HashSet<Guid> Moved { get; } = [];

    /// <summary>Changes the framework and its nodes; the new ones are in <see cref="Framework.Nodes"/>.</summary>
    public IReadOnlyList<FrameworkChange> Run()
    {
        TakeFields();
        var kinds = Depths.Kinds(file, framework.Level);
        var known = framework.Nodes.OrderBy(one => one.Position).ToList();
        var matches = Matching.Of(file, known);
        var taken = framework.Nodes.Select(one => one.Identifier).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var before = known.Where(one => one.RetiredAt is null).ToList();
        foreach (var (position, read) in file.Nodes.Index())
        {
            var parent = read.Parent.Length == 0 ? null : byIdentifier[read.Parent];
            var node = matches.TryGetValue(read, out var match) ? Update(match, read, parent, kinds[read.Identifier], taken) : Create(read, parent, kinds[read.Identifier], taken);
            node.Position = position;
            byIdentifier[read.Identifier] = node;
        }

        foreach (var (rank, node) in before.Except(byIdentifier.Values).Where(one => !NotTaken.Contains(one.Identifier) && !NotTaken.Contains(one.Code)).Index())
        {
            (node.RetiredAt, node.Position) = (now, file.Nodes.Count + rank);
            Tell(ChangeSort.Retired, "", Words(node));
        }

        var stayed = before.Where(one => one.RetiredAt is null).ToList();
        if (!stayed.SequenceEqual(stayed.OrderBy(one => one.Position)))
            Tell(ChangeSort.Moved, "", "⇅");
        return changes;
    }

    private void TakeFields()
    {
        framework.Identifier = Field(framework.Identifier, file.Identifier, FrameworkFile.MaxIdentifier);
        framework.Title = Field(framework.Title, file.Title, FrameworkFile.MaxTitle);
        framework.Code = Field(framework.Code, file.Code, FrameworkFile.MaxCode);
        framework.Description = Field(framework.Description, file.Description, FrameworkFile.MaxNotes);
        framework.Creator = Field(framework.Creator, file.Creator, 300);
        framework.Language = Field(framework.Language, file.Language, 40);
        framework.Source = Field(framework.Source, file.Source, 300);
        framework.Successor = Field(framework.Successor, file.Successor, FrameworkFile.MaxCode);
        framework.ValidFrom = Date(framework.ValidFrom, file.ValidFrom);
        framework.ValidTo = Date(framework.ValidTo, file.ValidTo);
        if (file.Kept.Length > 0 && file.Kept != framework.Kept)
        {
            framework.Kept = file.Kept;
            Tell(ChangeSort.Fields, "", file.Title);
        }
    }

    private string Field(string now, string read, int most)
    {
        read = TextFile.Cut(read, most);
        if (read.Length == 0 || Same(read, now))
            return now;
        Tell(ChangeSort.Changed, now, read);
        return read;
    }

    private DateOnly? Date(DateOnly? now, DateOnly? read)
    {
        if (read is not null && read != now)
            Tell(ChangeSort.Changed, Dated(now), Dated(read));
        return read ?? now;
    }

    private FrameworkNode Create(FileNode read, FrameworkNode? parent, NodeKind kind, HashSet<string> taken)
    {
        var node = new FrameworkNode(framework.Id, parent?.Id, kind, read.Identifier, read.Code, read.Statement, 0) { Notes = read.Notes, Type = TextFile.Cut(read.Type, MostType), Kept = read.Kept };
        // A retired node keeps the name it has; the newcomer of the same name goes by its own id.
        if (!taken.Add(node.Identifier))
            node.Identifier = node.Id.ToString();
        framework.Nodes.Add(node);
        Tell(ChangeSort.Created, "", Words(node));
        return node;
    }

    private FrameworkNode Update(FrameworkNode node, FileNode read, FrameworkNode? parent, NodeKind kind, HashSet<string> taken)
    {
        // A block that the file leaves empty is still a block, though by its depth alone it could be a competence.
        if (read.Kind is null && node.Kind == NodeKind.Block && kind == NodeKind.Competence)
            kind = NodeKind.Block;
        if (node.RetiredAt is not null)
        {
            node.RetiredAt = null;
            Tell(ChangeSort.BroughtBack, "", Words(node));
        }

        if (!Same(node.Statement, read.Statement) || node.Code != read.Code)
        {
            var before = Words(node);
            node.Reword(read.Code, read.Statement, now);
            Tell(ChangeSort.Changed, before, Words(node));
        }

        if (node.ParentId != parent?.Id || node.Kind != kind)
        {
            if (node.ParentId != parent?.Id)
                Moved.Add(node.Id);
            (node.ParentId, node.Kind) = (parent?.Id, kind);
            Tell(ChangeSort.Moved, Words(node), parent is null ? framework.Title : Words(parent));
        }

        if (read.Notes.Length > 0 && !Same(node.Notes, read.Notes))
        {
            Tell(ChangeSort.Changed, node.Notes, read.Notes);
            node.Notes = read.Notes;
        }

        if (read.Identifier != read.Code && node.Identifier != read.Identifier && taken.Add(read.Identifier))
            node.Identifier = read.Identifier;
        var (type, kept) = (read.Type.Length > 0 ? TextFile.Cut(read.Type, MostType) : node.Type, read.Kept.Length > 0 ? read.Kept : node.Kept);
        if (type != node.Type || kept != node.Kept)
            Tell(ChangeSort.Fields, "", Words(node));
        (node.Type, node.Kept) = (type, kept);
        return node;
    }

    // Of a framework that was made for this file, only its nodes are worth telling.
    private void Tell(ChangeSort sort, string before, string after)
    {
        if (!isNew || sort == ChangeSort.Created)
            changes.Add(new FrameworkChange(sort, before, after));
    }

    // A file that went through another program may have lost its no-break spaces: no reason to lose ours.
    private static bool Same(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static string Words(FrameworkNode node) => node.HasCode ? $"{node.Code} {node.Statement}" : node.Statement;

    private static string Dated(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
