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
    public async Task<FrameworkReport> Handle(ImportFramework request, CancellationToken cancellationToken)
    {
        var (report, framework, merge, predecessor) = await intake.Read(request.Source, cancellationToken);
        if (framework is null || merge is null || report.ChangesNothing)
            return report;
        if (!report.IsKnown)
            db.Frameworks.Add(framework);
        if (predecessor.Length > 0 && await db.Frameworks.FirstOrDefaultAsync(one => one.Code == predecessor && one.Successor == "", cancellationToken) is { } former)
            former.Successor = framework.Code;
        await FindEnds(framework, cancellationToken);
        await BeFound(merge, cancellationToken);
        return report;
    }

    // Links of this framework that lead into others.
    private async Task FindEnds(Framework framework, CancellationToken stop)
    {
        var open = framework.Links.Where(one => one.FromNodeId is null || one.ToNodeId is null).ToList();
        var names = open.SelectMany(one => new[] { one.From, one.To }).Where(IsGlobal).Distinct().ToList();
        if (names.Count == 0)
            return;
        var found = (await db.Nodes.AsNoTracking().Where(one => one.FrameworkId != framework.Id && names.Contains(one.Identifier)).Select(one => new { one.Identifier, one.Id }).ToListAsync(stop))
            .ToLookup(one => one.Identifier, one => one.Id);
        foreach (var link in open)
        {
            link.FromNodeId ??= Only(found[link.From]);
            link.ToNodeId ??= Only(found[link.To]);
        }
    }

    // Links of others that wait for a node of this one.
    private async Task BeFound(FrameworkMerge merge, CancellationToken stop)
    {
        var names = merge.Nodes.Keys.Where(IsGlobal).ToList();
        foreach (var link in await db.Links.Where(one => (one.ToNodeId == null && names.Contains(one.To)) || (one.FromNodeId == null && names.Contains(one.From))).ToListAsync(stop))
        {
            link.FromNodeId ??= merge.Nodes.GetValueOrDefault(link.From)?.Id;
            link.ToNodeId ??= merge.Nodes.GetValueOrDefault(link.To)?.Id;
        }
    }

    // "1.1" stands in every framework; a UUID, an address or the code of a national block in one.
    private static bool IsGlobal(string identifier) => identifier.Length >= 8;

    private static Guid? Only(IEnumerable<Guid> found) => found.Take(2).ToList() is [var one] ? one : null;
}
