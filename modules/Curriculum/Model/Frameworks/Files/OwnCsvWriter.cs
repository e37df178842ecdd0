using System.Text;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Writes Cohort's own exchange file for frameworks.</summary>
internal static class OwnCsvWriter
{
    private const char Separator = ';';

    public static string Write(FrameworkFile file)
    {
        var codes = file.Nodes.ToDictionary(one => one.Identifier, one => one.Code, StringComparer.OrdinalIgnoreCase);
        var kinds = Depths.Kinds(file, level: 2);
        var table = new StringBuilder();
        Add(table, "type", "code", "parent", "statement", "id", "notes");
        Add(table, OwnCsvColumns.FrameworkWord, file.Code, "", file.Title, Unless(file.Code, file.Identifier), file.Description);
        foreach (var node in file.Nodes)
        {
            var type = OwnCsvColumns.WordOf(kinds[node.Identifier]);
            Add(table, type, node.Code, codes.GetValueOrDefault(node.Parent, ""), node.Statement, Unless(node.Code, node.Identifier), node.Notes);
        }

        return table.ToString();
    }

    private static string Unless(string code, string identifier) => code == identifier ? "" : identifier;

    private static void Add(StringBuilder table, params ReadOnlySpan<string?> cells) => table.Append(CsvCells.Line(Separator, cells)).Append("\r\n");
}
