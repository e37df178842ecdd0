using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
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
        var read = FrameworkFileReader.Read(stream);
        var notTaken = read.Problems.Select(Told).ToList();
        if (read.File is not { } tree)
            return new FrameworkReport(read.Refused is { } refused ? Told(refused) : texts["This file holds several frameworks: say which one."], "", "", [], [], [], notTaken);

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
        var ids = new Dictionary<string, FrameworkNode>(StringComparer.OrdinalIgnoreCase);
        var kinds = FileKinds.Of(tree);
        foreach (var node in tree.Nodes)
        {
            ids[node.Identifier] = Take(node.Code, node.Statement, kinds[node.Identifier], ids.GetValueOrDefault(node.Parent)?.Id);
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

    private string Told(FileProblem problem)
    {
        var place = problem.Place.Say(texts);
        return place.Length > 0 ? texts["{0}: {1}", place, problem.Why] : problem.Why.Say(texts);
    }
}
