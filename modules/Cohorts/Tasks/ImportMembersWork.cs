using System.Text.Json;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Work;
using Cohort.Kernel;
using Cohort.Kernel.Text;
using MediatR;

namespace Cohort.Cohorts.Tasks;

/// <summary>Invites the people of a file. Begun again it invites nobody twice. Its report holds no link and names nobody.</summary>
internal sealed class ImportMembersWork(IMediator mediator, Texts texts) : IWorkKind
{
    public const string Kind = "ImportMembers";

    public string Name => Kind;

    public bool MayBeginAgain => true;

    /// <param name="Cohort">The promo; the file is the one of the work.</param>
    internal sealed record Wanted(Guid Cohort);

    public async Task<WorkOutcome> Run(WorkRun run, CancellationToken stop)
    {
        var cohort = JsonSerializer.Deserialize<Wanted>(run.Input)!.Cohort;
        await using var file = run.File() ?? throw new Refusal("The file is gone: please import it again.");
        using var content = new MemoryStream();
        await file.CopyToAsync(content, stop);
        var report = await mediator.Send(new ImportMembers(cohort, content.ToArray(), DryRun: false), stop);
        // Only what was not taken, and without names: they were shown before, and no erasure finds them in a report.
        IReadOnlyList<string> lines = [.. report.Lines.Where(one => !one.Taken).Select(one => texts["Line {0}: {1}", one.Line, one.Outcome])];
        return report.FileProblem is { } problem
            ? new WorkOutcome(problem, lines, "", Failed: true)
            : new WorkOutcome(texts.Count(report.Invitations.Count, "{0} person is invited. Their link goes by mail.", "{0} people are invited. Their links go by mail."), lines, CohortsLinks.Promo(cohort));
    }
}
