using Cohort.Kernel.Scheduling;
using MediatR;

namespace Cohort.Facilities.Files;

/// <summary>Each night: forgets what was taken away a week ago, then deletes the contents that nothing points to any more.</summary>
internal sealed class CleanFiles(IMediator mediator, FileStore store, TimeProvider clock) : IRecurringTask
{
    public string Name => "CleanFiles";

    public string Does => "Deletes files that were taken away a week ago";

    public string Cron => "0 10 3 * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var forgotten = await mediator.Send(new ForgetAttachments(), stop);
        var wanted = await mediator.Send(new ListContents(), stop);
        return forgotten + store.Sweep(wanted.ToHashSet(StringComparer.Ordinal), clock.GetUtcNow().UtcDateTime.AddHours(-24));
    }
}
