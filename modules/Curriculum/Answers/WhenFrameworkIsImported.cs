using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Curriculum.Model.Frameworks.Merging;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class WhenFrameworkIsPreviewed(FrameworkIntake intake) : IRequestHandler<PreviewFramework, FrameworkReport>
{
    public async Task<FrameworkReport> Handle(PreviewFramework request, CancellationToken cancellationToken) =>
        (await intake.Read(request.Source, cancellationToken)).Report;
}

internal sealed class ImportFrameworkValidator : AbstractValidator<ImportFramework>;

/// <summary>Takes a framework in; then looks whether links here or elsewhere now find their ends.</summary>
internal sealed class WhenFrameworkIsImported(CurriculumDb db, FrameworkIntake intake) : IRequestHandler<ImportFramework, FrameworkReport>
{
    // SQLite takes some 30,000 values in a statement; the others fewer.
    private const int Some = 1_000;

    public async Task<FrameworkReport> Handle(ImportFramework request, CancellationToken cancellationToken)
    {
        var (report, framework, merge) = await intake.Read(request.Source, cancellationToken);
        if (framework is null || merge is null || report.ChangesNothing)
            return report;
        if (!report.IsKnown)
            db.Frameworks.Add(framework);
        await FindEnds(framework, cancellationToken);
        await BeFound(merge, cancellationToken);
        return report;
    }

    // Links of this framework that lead into others.
    private async Task FindEnds(Framework framework, CancellationToken stop)
    {
        var open = framework.Links.Where(one => one.FromNodeId is null || one.ToNodeId is null).ToList();
        var found = new List<(string Identifier, Guid Id)>();
        foreach (var names in open.SelectMany(one => new[] { one.From, one.To }).Where(IsGlobal).Distinct(StringComparer.Ordinal).Chunk(Some))
        {
            found.AddRange((await db.Nodes.AsNoTracking().Where(one => one.FrameworkId != framework.Id && names.Contains(one.Identifier)).Select(one => new { one.Identifier, one.Id }).ToListAsync(stop))
                .Select(one => (one.Identifier, one.Id)));
        }

        var byName = found.ToLookup(one => one.Identifier, one => one.Id, StringComparer.Ordinal);
        foreach (var link in open)
        {
            link.FromNodeId ??= Only(byName[link.From]);
            link.ToNodeId ??= Only(byName[link.To]);
        }
    }

    // Links of others that wait for a node of this one.
    private async Task BeFound(FrameworkMerge merge, CancellationToken stop)
    {
        foreach (var names in merge.Nodes.Keys.Where(IsGlobal).Chunk(Some))
        {
            foreach (var link in await db.Links.Where(one => (one.ToNodeId == null && names.Contains(one.To)) || (one.FromNodeId == null && names.Contains(one.From))).ToListAsync(stop))
            {
                link.FromNodeId ??= merge.Nodes.GetValueOrDefault(link.From)?.Id;
                link.ToNodeId ??= merge.Nodes.GetValueOrDefault(link.To)?.Id;
            }
        }
    }

    // "1.1" stands in every framework; a UUID, an address or the code of a national block in one.
    private static bool IsGlobal(string identifier) => identifier.Length >= 8;

    private static Guid? Only(IEnumerable<Guid> found) => found.Take(2).ToList() is [var one] ? one : null;
}
