using Cohort.Facilities.Work;
using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Files;

/// <summary>The hashes of all contents that something points to; of those only that are still shown, when asked so.</summary>
internal sealed record ListContents(bool OnlyShown = false) : IQuery<IReadOnlyList<string>>
{
    public Access Access => Access.House;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<ListContents, IReadOnlyList<string>>
    {
        public async Task<IReadOnlyList<string>> Handle(ListContents request, CancellationToken cancellationToken)
        {
            var since = clock.GetUtcNow().UtcDateTime.AddDays(-1);
            var attached = await db.Attachments.Where(one => one.Hash != "" && (one.RemovedAt == null || !request.OnlyShown)).Select(one => one.Hash).Distinct().ToListAsync(cancellationToken);
            var worked = await db.Works.Where(one => one.InputHash != "" && (one.State == WorkState.Queued || one.State == WorkState.Running || (one.EndedAt > since && !request.OnlyShown)))
                .Select(one => one.InputHash).Distinct().ToListAsync(cancellationToken);
            return [.. attached.Union(worked)];
        }
    }
}
