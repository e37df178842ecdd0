using System.Text.Json;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Work;
using Cohort.Kernel;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Tasks;

/// <summary>Takes a framework in. What it works on is the file together with what was chosen about it, as one JSON. Begun again it changes nothing twice.</summary>
internal sealed class ImportFrameworkWork(CurriculumDb db, IMediator mediator, Texts texts) : IWorkKind
{
    public const string Kind = "ImportFramework";

    public string Name => Kind;

    public bool MayBeginAgain => true;

    public async Task<WorkOutcome> Run(WorkRun run, CancellationToken stop)
    {
        await using var file = run.File() ?? throw new Refusal("The file is gone: please import it again.");
        var source = (await JsonSerializer.DeserializeAsync<FrameworkSource>(file, cancellationToken: stop))!;
        var report = await Import(source, stop);
        if (report.Refused is { } why)
            return new WorkOutcome(why, [], "", Failed: true);
        var framework = await db.Frameworks.Where(one => one.Code == report.Code).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(stop);
        return new WorkOutcome(
            report.ChangesNothing ? texts["Nothing: this framework is already just so."]
                : texts["{0}: {1} new, {2} changed, {3} retired.", report.Title, report.Created.Count, report.Changed.Count + report.Moved.Count, report.Retired.Count],
            [.. Lines(report)],
            framework is { } id ? $"/frameworks/{id}" : "/frameworks");
    }

    private async Task<FrameworkReport> Import(FrameworkSource source, CancellationToken stop)
    {
        try
        {
            return await mediator.Send(new ImportFramework(source), stop);
        }
        catch (Refusal) when (source.Version is not null)
        {
            // It changed since it was looked at: by this very file perhaps, when the work is begun again.
            var now = await mediator.Send(new PreviewFramework(source with { Version = null }), stop);
            if (now.ChangesNothing)
                return now;
            throw;
        }
    }

    private IEnumerable<string> Lines(FrameworkReport report) => new[]
    {
        (texts["Not taken"], report.NotTaken), (texts["Retired: kept for what was done with it"], report.Retired), (texts["Changed"], report.Changed),
        (texts["Moved"], report.Moved), (texts["New"], report.Created), (texts["Kept for the way back, but not understood here"], report.Kept),
    }.SelectMany(part => part.Item2.Select(line => texts["{0}: {1}", part.Item1, TextFile.Cut(line, 600)]));
}
