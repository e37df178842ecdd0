using System.Globalization;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Curriculum.Model.Frameworks.Merging;
using Cohort.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

/// <summary>Reads a file, compares it with what is known, and reports; whether anything is written is its caller's: a command tracks, a query does not.</summary>
internal sealed class FrameworkIntake(CurriculumDb db, TimeProvider clock, Texts texts)
{
    private const int MostShort = 80;

    /// <summary>The report, the framework as it would be (null when there is none to write), and the code of the version before.</summary>
    public async Task<(FrameworkReport Report, Framework? Framework, FrameworkMerge? Merge, string Predecessor)> Read(FrameworkSource source, CancellationToken stop)
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
            return (none, null, null, "");
        }

        var file = Confirmation.Apply(read, source.Confirmed);
        var known = await Find(file, stop);
        var framework = known ?? New(file, source.Level);
        var merge = new FrameworkMerge(framework, file, known is null, clock.GetUtcNow().UtcDateTime);
        var changes = merge.Run();
        var links = LinkMerge.Run(framework, file, merge);
        var report = new FrameworkReport(null, framework.Code, framework.Title)
        {
            IsKnown = known is not null,
            Created = Of(changes, ChangeSort.Created),
            Changed = [.. Of(changes, ChangeSort.Changed), .. Of(changes, ChangeSort.BroughtBack)],
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
        return (report, framework, merge, file.Predecessor);
    }

    private async Task<Framework?> Find(FrameworkFile file, CancellationToken stop)
    {
        // The source's own name first; the code finds what was typed in by hand or came in another format.
        var all = db.Frameworks.Include(one => one.Nodes).ThenInclude(one => one.FormerWordings).Include(one => one.Links).AsSplitQuery();
        return await all.FirstOrDefaultAsync(one => one.Identifier == file.Identifier, stop)
            ?? await all.FirstOrDefaultAsync(one => one.Code == file.Code, stop);
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
            { Sort: ChangeSort.BroughtBack } => texts["{0}: comes back", one.After],
            { Sort: ChangeSort.Moved, Before: "" } => texts["The order changes."],
            { Sort: ChangeSort.Moved } => texts["{0}: now in “{1}”", one.Before, one.After],
            { Before: "" } => one.After,
            _ => string.Create(CultureInfo.CurrentCulture, $"{one.Before} → {one.After}"),
        })];

    private string Say(FileProblem problem) => problem.Place == default ? problem.Why.Say(texts) : texts["{0}: {1}", problem.Place, problem.Why];
}
