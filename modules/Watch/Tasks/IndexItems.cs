using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using Cohort.Watch.Model.Search;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Tasks;

/// <summary>
/// Indexes what came in many at a time, what was there before there was a search, and all of it once the rules of the words
/// change; some dozens a transaction, so that nobody waits for it. Nothing due: one indexed query.
/// </summary>
internal sealed class IndexItems(WatchDb db, IMediator mediator) : IRecurringTask
{
    private const int Batch = 50;
    private const int MostBatches = 200;

    public string Name => "IndexItems";

    public string Does => "Makes the links of the watch searchable that came in many at a time";

    public string Cron => "40 * * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var done = 0;
        for (var batch = 0; batch < MostBatches; batch++)
        {
            var due = await db.Items.Where(one => one.IndexVersion < ItemIndex.Version).OrderBy(one => one.IndexVersion).Select(one => one.Id).Take(Batch).ToListAsync(stop);
            if (due.Count == 0)
                break;
            await mediator.Send(new RenewIndex(due), stop);
            done += due.Count;
        }

        return done;
    }
}

/// <summary>Makes the index of these items anew; those whose page was never read get in line for it.</summary>
internal sealed record RenewIndex(IReadOnlyList<Guid> Items) : ICommand<Unit>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<RenewIndex>;

    internal sealed class Handler(ItemIndex index, TimeProvider clock) : IRequestHandler<RenewIndex, Unit>
    {
        public async Task<Unit> Handle(RenewIndex request, CancellationToken cancellationToken)
        {
            await index.Renew(request.Items, cancellationToken, clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}
