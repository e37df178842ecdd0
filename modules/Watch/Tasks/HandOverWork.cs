using System.Text.Json;
using Cohort.Facilities.Work;
using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Pages.Watch.Sharing;
using MediatR;

namespace Cohort.Watch.Tasks;

/// <summary>Hands a list over. Begun again it adds nothing twice.</summary>
internal sealed class HandOverWork(IMediator mediator, Texts texts) : IWorkKind
{
    public const string Kind = "HandOverWatch";

    // Enough to see what it did; the list itself is in the promo.
    private const int MostLines = 200;

    public string Name => Kind;

    public bool MayBeginAgain => true;

    /// <param name="From">The promo that gives.</param>
    /// <param name="Into">The promo that receives.</param>
    /// <param name="Choice">What is given.</param>
    internal sealed record Wanted(Guid From, Guid Into, HandOverChoice Choice);

    public async Task<WorkOutcome> Run(WorkRun run, CancellationToken stop)
    {
        var wanted = JsonSerializer.Deserialize<Wanted>(run.Input)!;
        var report = await mediator.Send(new HandOver(wanted.From, wanted.Into, wanted.Choice), stop);
        IReadOnlyList<string> lines = [.. report.Lines.OrderBy(one => one.Fate).Take(MostLines).Select(Line)];
        return new WorkOutcome(ImportLinksWork.Said(report, texts, texts.Count(report.Joined, "{0} was there: where it comes from stands there too.", "{0} were there: where they come from stands there too.")), lines, WatchLinks.List(wanted.Into));
    }

    private string Line(LinkLine line) => $"{(line.Title.Length > 0 ? line.Title : line.Address)} – {Word(line.Fate)}{(line.Said.Length > 0 ? $". {line.Said}" : "")}";

    private string Word(LinkFate fate) => fate switch { LinkFate.ToRecover => texts["to recover"], LinkFate.New => texts["new"], LinkFate.Joined => texts["its source was added"], _ => texts["was there"] };
}
