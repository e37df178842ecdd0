namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>The identifiers of a CASE package: those of the source, which Cohort's writer may have had to replace.</summary>
internal sealed class CaseNames
{
    private readonly Dictionary<string, string> sources = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The source's identifier of an object; empty when it has none, nor an address that ends with one.</summary>
    public string Of(CaseObject named)
    {
        var written = Written(named);
        var source = FileText.Identifier(named.Mark(CaseMarks.Identifier));
        if (source.Length == 0)
            return written;
        sources.TryAdd(written, source);
        return source;
    }

    /// <summary>The source's identifier of the node that a link names; of the same name when it lives elsewhere.</summary>
    public string Of(CaseObject link, string name)
    {
        var written = link.Object(name) is { } node ? Written(node) : FromAddress(link.Peek(name));
        return sources.GetValueOrDefault(written, written);
    }

    private static string Written(CaseObject named)
    {
        var identifier = FileText.Identifier(named.Text("identifier"));
        return identifier.Length > 0 ? identifier : FromAddress(named.Peek("uri"));
    }

    private static string FromAddress(string address)
    {
        var last = FileText.Identifier(address.TrimEnd('/')[(address.TrimEnd('/').LastIndexOf('/') + 1)..]);
        return FileText.IsUuid(last) ? last : FileText.Line(address);
    }
}
