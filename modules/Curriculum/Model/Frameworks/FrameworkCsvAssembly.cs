using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>Puts sound rows together into a tree, and says which ones have no place in it.</summary>
internal static class FrameworkCsvAssembly
{
    /// <summary>Builds the tree of the rows.</summary>
    /// <param name="rows">In the order of the file.</param>
    /// <param name="earlier">The problems already found; the result's list holds them too.</param>
    public static FrameworkCsvResult Of(IReadOnlyList<FrameworkCsvRow> rows, IReadOnlyList<FrameworkCsvProblem> earlier)
    {
        var problems = new List<FrameworkCsvProblem>(earlier);
        var byCode = Distinct(rows, problems);

        // From here on each row is looked at in the order of the file, with all codes known: parents may come after.
        var framework = rows.FirstOrDefault(row => row.Kind == FrameworkCsvKind.Framework && IsKept(row, byCode));
        if (framework is null)
        {
            // Everything else would be “no such parent” only because of this.
            return new FrameworkCsvResult(null, Sorted(problems), FrameworkFileProblem.NoFramework);
        }

        var blocks = new Dictionary<string, List<FrameworkCsvCompetence>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows.Where(row => IsKept(row, byCode) && row != framework))
        {
            if (row.Kind == FrameworkCsvKind.Framework)
            {
                problems.Add(new FrameworkCsvProblem(row.Line, FrameworkLineProblem.SecondFramework, row.Code));
            }
            else if (row.Kind == FrameworkCsvKind.Block)
            {
                AddBlock(row, framework, blocks, problems);
            }
        }

        foreach (var row in rows.Where(row => row.Kind == FrameworkCsvKind.Competence && IsKept(row, byCode)))
        {
            AddCompetence(row, blocks, byCode, problems);
        }

        var tree = new FrameworkCsvTree(
            framework.Code,
            framework.Statement,
            [.. blocks.Select(block => new FrameworkCsvBlock(byCode[block.Key].Code, byCode[block.Key].Statement, block.Value))]);
        return new FrameworkCsvResult(tree, Sorted(problems), FrameworkFileProblem.None);
    }

    private static Dictionary<string, FrameworkCsvRow> Distinct(IReadOnlyList<FrameworkCsvRow> rows, List<FrameworkCsvProblem> problems)
    {
        var byCode = new Dictionary<string, FrameworkCsvRow>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows.Where(row => !byCode.TryAdd(row.Code, row)))
        {
            problems.Add(new FrameworkCsvProblem(row.Line, FrameworkLineProblem.DuplicateCode, row.Code));
        }

        return byCode;
    }

    // A block hangs under the framework; files often leave that unsaid.
    private static void AddBlock(
        FrameworkCsvRow row,
        FrameworkCsvRow framework,
        Dictionary<string, List<FrameworkCsvCompetence>> blocks,
        List<FrameworkCsvProblem> problems)
    {
        if (row.Parent.Length == 0 || string.Equals(row.Parent, framework.Code, StringComparison.OrdinalIgnoreCase))
        {
            blocks.Add(row.Code, []);
            return;
        }

        problems.Add(Orphan(row, FrameworkLineProblem.MissingParent));
    }

    private static void AddCompetence(
        FrameworkCsvRow row,
        Dictionary<string, List<FrameworkCsvCompetence>> blocks,
        Dictionary<string, FrameworkCsvRow> byCode,
        List<FrameworkCsvProblem> problems)
    {
        if (blocks.TryGetValue(row.Parent, out var competences))
        {
            competences.Add(new FrameworkCsvCompetence(row.Code, row.Statement));
            return;
        }

        // A block that was itself refused is as good as missing.
        var isOther = byCode.TryGetValue(row.Parent, out var parent) && parent.Kind != FrameworkCsvKind.Block;
        problems.Add(Orphan(row, isOther ? FrameworkLineProblem.ParentIsNotABlock : FrameworkLineProblem.MissingParent));
    }

    private static FrameworkCsvProblem Orphan(FrameworkCsvRow row, FrameworkLineProblem problem) =>
        new(row.Line, problem, TextFile.Cut(row.Parent, FrameworkCsv.MaxCode));

    private static bool IsKept(FrameworkCsvRow row, Dictionary<string, FrameworkCsvRow> byCode) =>
        ReferenceEquals(byCode[row.Code], row);

    private static IReadOnlyList<FrameworkCsvProblem> Sorted(List<FrameworkCsvProblem> problems) =>
        [.. problems.OrderBy(problem => problem.Line)];
}
