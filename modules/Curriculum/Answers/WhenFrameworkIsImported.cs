using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class ImportFrameworkValidator : AbstractValidator<ImportFramework>;

/// <summary>Takes a framework in: nodes are matched by code; one that the file no longer has is retired, never deleted.</summary>
internal sealed class WhenFrameworkIsImported(CurriculumDb db, TimeProvider clock, Texts texts) : IRequestHandler<ImportFramework, FrameworkReport>
{
    public async Task<FrameworkReport> Handle(ImportFramework request, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(request.File);
        var read = FrameworkCsv.Read(stream);
        var notTaken = read.Problems.Select(one => texts["Line {0}: {1} ({2})", one.Line, texts[Words(one.Problem)], one.Value]).ToList();
        if (read.Framework is not { } tree)
            return new FrameworkReport(texts[Words(read.FileProblem)], "", "", [], [], [], notTaken);

        var now = clock.GetUtcNow().UtcDateTime;
        var (created, changed, retired) = (new List<string>(), new List<string>(), new List<string>());
        // A dry run compares with rows that nothing tracks: what is changed on them is never saved.
        var frameworks = request.DryRun ? db.Frameworks.AsNoTracking() : db.Frameworks;
        var framework = await frameworks.Include(one => one.Nodes).FirstOrDefaultAsync(one => one.Code == tree.Code, cancellationToken);
        if (framework is null)
        {
            framework = new Framework(tree.Code, tree.Code, tree.Title, TextFile.Cut(tree.Title, 80), now) { Source = "CSV" };
            if (!request.DryRun)
                db.Frameworks.Add(framework);
        }
        else if (framework.Title != tree.Title)
        {
            changed.Add($"{framework.Title} → {tree.Title}");
            (framework.Title, framework.ShortTitle) = (tree.Title, TextFile.Cut(tree.Title, 80));
        }

        var known = framework.Nodes.ToDictionary(one => one.Code, StringComparer.OrdinalIgnoreCase);
        var kept = new HashSet<Guid>();
        var position = 0;
        foreach (var block in tree.Blocks)
        {
            var parent = Take(block.Code, block.Title, NodeKind.Block, null);
            foreach (var competence in block.Competences)
                Take(competence.Code, competence.Statement, NodeKind.Competence, parent.Id);
        }

        foreach (var node in framework.Nodes.Where(one => !kept.Contains(one.Id) && one.RetiredAt is null))
        {
            node.RetiredAt = now;
            retired.Add($"{node.Code} {node.Statement}");
        }

        return new FrameworkReport(null, tree.Code, tree.Title, created, changed, retired, notTaken);

        FrameworkNode Take(string code, string statement, NodeKind kind, Guid? parentId)
        {
            if (!known.TryGetValue(code, out var node))
            {
                node = new FrameworkNode(framework.Id, parentId, kind, code, code, statement, position);
                framework.Nodes.Add(node);
                created.Add($"{code} {statement}");
            }
            else if (node.Statement != statement || node.ParentId != parentId || node.Position != position || node.RetiredAt is not null)
            {
                changed.Add(node.Statement == statement ? $"{code} {statement}" : $"{code} {node.Statement} → {statement}");
                node.Reword(code, statement, now);
                (node.ParentId, node.Position, node.RetiredAt) = (parentId, position, null);
            }

            position++;
            kept.Add(node.Id);
            return node;
        }
    }

    private static string Words(FrameworkLineProblem problem) => problem switch
    {
        FrameworkLineProblem.UnknownType => "the type is not framework, block or competence",
        FrameworkLineProblem.MissingCode => "there is no code",
        FrameworkLineProblem.MissingStatement => "there is no statement",
        FrameworkLineProblem.DuplicateCode => "this code stands twice",
        FrameworkLineProblem.MissingParent => "its parent does not exist",
        FrameworkLineProblem.ParentIsNotABlock => "its parent is not a block",
        FrameworkLineProblem.TooLong => "the text is too long",
        _ => "a second framework in the same file",
    };

    private static string Words(FrameworkFileProblem problem) => problem switch
    {
        FrameworkFileProblem.Empty => "This file is empty.",
        FrameworkFileProblem.TooLarge => "This file is too large: 2 MB at most.",
        FrameworkFileProblem.NotText => "This file is not a text: save it as CSV first.",
        FrameworkFileProblem.NoHeader => "The first line must name the columns: type; code; parent; statement.",
        FrameworkFileProblem.TooManyLines => "This file has too many lines: 20,000 at most.",
        _ => "No line of this file is of the type framework.",
    };
}
