using System.Text.Json;
using Cohort.Curriculum.Model.Writing;
using Cohort.Curriculum.Pages.Curriculum.Writing;
using Cohort.Facilities.Fetching;
using Cohort.Facilities.Work;
using Cohort.Kernel;
using Cohort.Kernel.Text;
using MediatR;

namespace Cohort.Curriculum.Tasks;

/// <summary>Asks a pad for its text, outside any command, then has it taken in. Begun again it takes in nothing twice.</summary>
internal sealed class ImportPadWork(IFetcher fetcher, IMediator mediator, Texts texts) : IWorkKind
{
    public const string Kind = "ImportPad";

    private const int MostBytes = 4 * SharedText.Longest;

    public string Name => Kind;

    public bool MayBeginAgain => true;

    public async Task<WorkOutcome> Run(WorkRun run, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<Order>(run.Input)!;
        var card = await mediator.Send(new GetText(order.Cohort, order.Text), stop);
        var saved = await mediator.Send(new TakePad(order.Cohort, order.Text, await Read(new Uri(card.Text.PadUrl), stop)), stop);
        return new WorkOutcome(saved.Version == card.Text.Version ? texts["The pad says nothing new."] : texts["The text of the pad is in the page."], [], card.Path);
    }

    private async Task<string> Read(Uri pad, CancellationToken stop)
    {
        Refusal? why = null;
        foreach (var address in PadAddress.Of(pad))
        {
            try
            {
                var found = await fetcher.Get(address, MostBytes, stop);
                if (found.Status == 200 && PadAddress.IsText(found.ContentType))
                    return TextFile.Decode(found.Body);
            }
            catch (Refusal refused)
            {
                why = refused;
            }
        }

        throw why ?? new Refusal("No text was found at this address: a page came back, or nothing. Look whether the pad may be read by everybody.");
    }

    /// <summary>What was asked.</summary>
    internal sealed record Order(Guid Cohort, Guid Text);
}
