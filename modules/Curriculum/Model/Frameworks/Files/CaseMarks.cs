namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>The names under which Cohort says, in the extensions of CASE objects, what CASE has no word for.</summary>
internal static class CaseMarks
{
    private const string Prefix = "cohort:";

    /// <summary>The true identifier, where CASE wants a UUID and the source has none.</summary>
    public const string Identifier = Prefix + "identifier";

    public const string Code = Prefix + "code";

    /// <summary>The true type of a link that CASE has no word for.</summary>
    public const string Type = Prefix + "type";

    public const string Kind = Prefix + "kind";

    public const string Predecessor = Prefix + "predecessor";

    public const string Successor = Prefix + "successor";

    /// <summary>On a link: it says where the tree has the item, and was no link of the source.</summary>
    public const string Tree = Prefix + "tree";

    /// <summary>What the source wrote and the schema does not allow, as it was.</summary>
    public const string Kept = Prefix + "kept";

    /// <summary>What the schema asks for and the source did not have.</summary>
    public const string Added = Prefix + "added";

    /// <summary>In what is kept of a framework: what stood beside the document, not in it.</summary>
    public const string Package = Prefix + "package";

    private static readonly HashSet<string> Known = [Identifier, Code, Type, Kind, Predecessor, Successor, Tree, Kept, Added];

    public static bool IsMark(string name) => Known.Contains(name);
}
