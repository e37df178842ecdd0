using Cohort.Facilities.Fetching;
using Cohort.Kernel.Messages;
using Cohort.Watch.Model.Sources;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Tasks;

/// <summary>Sources that were never read become due.</summary>
internal sealed record BeginReadings(IReadOnlyList<Guid> Sources) : ICommand<Unit>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<BeginReadings>;

    internal sealed class Handler(WatchDb db, TimeProvider clock) : IRequestHandler<BeginReadings, Unit>
    {
        public async Task<Unit> Handle(BeginReadings request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var ids = await db.Sources.Where(one => request.Sources.Contains(one.Id) && !db.Readings.Any(reading => reading.SourceId == one.Id)).Select(one => one.Id).ToListAsync(cancellationToken);
            db.Readings.AddRange(ids.Select(one => new SourceReading(one, now)));
            return Unit.Value;
        }
    }
}

/// <summary>Takes a source in hand for five minutes; null: it is not due, or another process was faster. Who dies with it in hand leaves it to the next.</summary>
internal sealed record ClaimSource(Guid Id) : ICommand<ClaimSource.Claimed?>
{
    public Access Access => Access.House;

    /// <param name="Address">What to read.</param>
    /// <param name="Before">What the host said of it last.</param>
    /// <param name="Claim">The how manieth claim; who writes the answer says it.</param>
    internal sealed record Claimed(string Address, FetchedBefore Before, int Claim);

    internal sealed class Validator : AbstractValidator<ClaimSource>;

    internal sealed class Handler(WatchDb db, TimeProvider clock) : IRequestHandler<ClaimSource, Claimed?>
    {
        public async Task<Claimed?> Handle(ClaimSource request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var reading = await db.Readings.FirstOrDefaultAsync(one => one.SourceId == request.Id && one.NextAt <= now, cancellationToken);
            var address = await db.Sources.Where(one => one.Id == request.Id && one.PausedAt == null).Select(one => one.Address).FirstOrDefaultAsync(cancellationToken);
            if (reading is null || address is null)
                return null;
            reading.Claim(now);
            return new Claimed(address, new FetchedBefore(reading.Mark, reading.Changed), reading.Claims);
        }
    }
}
