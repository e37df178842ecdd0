using System.Text.Json;
using Cohort.Facilities.Work;
using Cohort.Kernel;
using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Pages.Watch.Files;
using MediatR;

namespace Cohort.Watch.Tasks;

/// <summary>Takes the links of a file in. Read outside the transaction; begun again it adds nothing twice.</summary>
internal sealed class ImportLinksWork(IMediator mediator, Texts texts) : IWorkKind
{
    public const string Kind = "ImportLinks";

    // The whole report has a page of its own.
    private const int MostLines = 200;

    public string Name => Kind;

    public bool MayBeginAgain => true;

    /// <param name="Cohort">The promo; the file is the one of the work.</param>
    /// <param name="Import">The id of the import.</param>
    /// <param name="Name">What the file is called.</param>
    internal sealed record Wanted(Guid Cohort, Guid Import, string Name);

    public async Task<WorkOutcome> Run(WorkRun run, CancellationToken stop)
    {
        var wanted = JsonSerializer.Deserialize<Wanted>(run.Input)!;
        await using var file = run.File() ?? throw new Refusal("The file is gone: please import it again.");
        using var content = new MemoryStream();
        await file.CopyToAsync(content, stop);
        var found = LinkFileReader.Read(content.ToArray());
        var report = await mediator.Send(new KeepLinks(wanted.Cohort, wanted.Import, wanted.Name, found) { Tell = run.Tell }, stop);
        IReadOnlyList<string> faults = [.. report.Lines.Where(one => one.Fate == LinkFate.ToRecover).Take(MostLines).Select(one => texts["{0}: {1}", PlaceWords.Say(one.Place, texts), $"{one.Title} – {one.Said}"])];
        return report.Refused is { } why
            ? new WorkOutcome(why, faults, "", Failed: true)
            : new WorkOutcome(Said(report, texts), faults, WatchLinks.Import(wanted.Cohort, wanted.Import));
    }

    /// <summary>What an import did, in a sentence.</summary>
    /// <param name="joined">What became of those that were there and gained something, when it is not one's name.</param>
    public static string Said(LinksReport report, Texts texts, string? joined = null)
    {
        var said = new List<string> { texts.Count(report.New, "{0} link is new.", "{0} links are new.") };
        if (report.Joined > 0)
            said.Add(joined ?? texts.Count(report.Joined, "{0} was there: your name stands there too.", "{0} were there: your name stands there too."));
        if (report.There > 0)
            said.Add(texts.Count(report.There, "{0} changes nothing: it was there.", "{0} change nothing: they were there."));
        if (report.ToRecover > 0)
            said.Add(texts.Count(report.ToRecover, "{0} thing is to be recovered by hand.", "{0} things are to be recovered by hand."));
        return string.Join(' ', said);
    }
}
