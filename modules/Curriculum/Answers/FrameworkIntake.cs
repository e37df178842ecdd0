using System.Globalization;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Curriculum.Model.Frameworks.Merging;
using Cohort.Kernel;
using Cohort.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

/// <summary>Reads a file, compares it with what is known, and reports; whether anything is written is its caller's: a command tracks, a query does not.</summary>
internal sealed class FrameworkIntake(CurriculumDb db, TimeProvider clock, Texts texts)
{
    private const int MostShort = 80;

    /// <summary>The report, and the framework as it would be; null when there is none to write.</summary>
    public async Task<(FrameworkReport Report, Framework? Framework, FrameworkMerge? Merge)> Read(FrameworkSource source, CancellationToken stop)
    {
        using var stream = new MemoryStream(source.File, writable: false);
        var reading = FrameworkFileReader.Read(stream, source.Wanted);
        var notTaken = reading.Problems.Select(Say).ToList();
        var kept = reading.Kept.Select(one => one.Count > 1 ? texts["{0} ({1} times)", one.Path, one.Count] : one.Path).ToList();
        if (reading.File is not { } read)
        {
            var none = new FrameworkReport(reading.Refused is { } why ? Say(why) : null, "", "")
            {
                NotTaken = notTaken,
                Choices = [.. reading.Choices.Select(one => (one.Code, one.Title))],
            };
            return (none, null, null);
        }

        var file = Confirmation.Apply(read, source.Confirmed);
        if (file.Nodes.Count > FrameworkFile.MaxNodes)
            return (new FrameworkReport(texts["This file is too long: a framework has {0} lines at most.", FrameworkFile.MaxNodes], "", ""), null, null);
        var known = await Find(file, stop);
        if (await Taken(file, known, stop) is { } taken)
            return (new FrameworkReport(texts["The code {0} belongs to “{1}”, which has another identifier.", file.Code, taken], "", ""), null, null);
        if (source.Version is { } seen && seen != (known?.Version ?? -1))
            throw new Refusal("Somebody changed this framework since you looked. Please see again what would change.");
        var framework = known ?? New(file, source.Level);
        var merge = new FrameworkMerge(framework, file, known is null, clock.GetUtcNow().UtcDateTime) { NotTaken = reading.Problems.Select(one => one.Name).Where(one => one.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase) };
        var changes = merge.Run();
        var former = await Former(file, framework, stop);
        var links = LinkMerge.Run(framework, file, merge);
        var report = new FrameworkReport(null, framework.Code, framework.Title)
        {
            IsKnown = known is not null,
            Version = known?.Version ?? -1,
            Created = Of(changes, ChangeSort.Created),
            Changed = [.. former, .. Of(changes, ChangeSort.Changed), .. Of(changes, ChangeSort.BroughtBack), .. Of(changes, ChangeSort.Fields)],
            Moved = Of(changes, ChangeSort.Moved),
            Retired = Of(changes, ChangeSort.Retired),
            NotTaken = notTaken,
            Kept = kept,
            Links = links,
            Level = framework.Level,
            Levels = known is null && file.Nodes.Any(one => one.Kind is null) ? LevelsOf(file) : [],
            ToConfirm = Confirmation.Ask(file),
        };
        if (!report.ChangesNothing)
            (framework.ImportedAt, framework.Format) = (clock.GetUtcNow().UtcDateTime, known is null || file.Links.Count > 0 ? file.Format : framework.Format);
        return (report, framework, merge);
    }

    private async Task<Framework?> Find(FrameworkFile file, CancellationToken stop)
    {
        // The source's own name first; the code finds what has no other name, here or there.
        var all = db.Frameworks.Include(one => one.Nodes).ThenInclude(one => one.FormerWordings).Include(one => one.Links).AsSplitQuery();
        return await all.FirstOrDefaultAsync(one => one.Identifier == file.Identifier, stop)
            ?? await all.FirstOrDefaultAsync(one => one.Code == file.Code && (file.Identifier == file.Code || one.Identifier == one.Code), stop);
    }

    // A national sheet names the one it takes over from.
    private async Task<IReadOnlyList<string>> Former(FrameworkFile file, Framework framework, CancellationToken stop)
    {
        if (file.Format != FileFormat.Rncp || file.Predecessor.Length == 0
            || await db.Frameworks.FirstOrDefaultAsync(one => one.Code == file.Predecessor && one.Successor == "", stop) is not { } former)
            return [];
        former.Successor = framework.Code;
        return [texts["{0} is followed by {1}", former.Code, framework.Code]];
    }

    // Two frameworks never bear one code: short of a code of its own, a long identifier that begins alike is no reason to mix them.
    private async Task<string?> Taken(FrameworkFile file, Framework? known, CancellationToken stop)
    {
        var id = known?.Id ?? Guid.Empty;
        return await db.Frameworks.Where(one => one.Code == file.Code && one.Id != id).Select(one => one.Title).FirstOrDefaultAsync(stop);
    }

    private Framework New(FrameworkFile file, int? level)
    {
        var deepest = Depths.Of(file).Values.DefaultIfEmpty(1).Max();
        return new Framework(file.Identifier, file.Code, file.Title, TextFile.Cut(file.Title, MostShort), clock.GetUtcNow().UtcDateTime)
        {
            Format = file.Format,
            Level = Math.Clamp(level ?? Depths.Usual(deepest), 1, Math.Max(1, deepest)),
        };
    }

    private static List<(int Depth, int Nodes, string Examples)> LevelsOf(FrameworkFile file)
    {
        var depths = Depths.Of(file);
        return [.. file.Nodes.GroupBy(one => depths[one.Identifier]).OrderBy(one => one.Key)
            .Select(one => (one.Key, one.Count(), string.Join(" · ", one.Take(3).Select(node => TextFile.Cut(node.Statement, 60)))))];
    }

    private List<string> Of(IEnumerable<FrameworkChange> changes, ChangeSort sort) =>
        [.. changes.Where(one => one.Sort == sort).Select(one => one switch
        {
            { Sort: ChangeSort.Fields } => texts["{0}: fields that are kept for the way back", one.After],
            { Sort: ChangeSort.BroughtBack } => texts["{0}: comes back", one.After],
            { Sort: ChangeSort.Moved, Before: "" } => texts["The order changes."],
            { Sort: ChangeSort.Moved } => texts["{0}: now in “{1}”", one.Before, one.After],
            { Before: "" } => one.After,
            _ => string.Create(CultureInfo.CurrentCulture, $"{one.Before} → {one.After}"),
        })];

    private string Say(FileProblem problem) => problem.Place == default ? problem.Why.Say(texts) : texts["{0}: {1}", problem.Place, problem.Why];
}
