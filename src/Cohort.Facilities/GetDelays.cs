using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities;

/// <summary>How long what was due has waited: zero where nothing is late. Minutes on end say that nothing runs by itself any more.</summary>
public sealed record GetDelays : IQuery<Delays>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<GetDelays, Delays>
    {
        public async Task<Delays> Handle(GetDelays request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            return new Delays(
                Since(await db.Mail.Where(one => one.NextAt <= now).MinAsync(one => one.NextAt, cancellationToken)),
                Since(await db.Reminders.Where(one => one.NextAt <= now).MinAsync(one => one.NextAt, cancellationToken)),
                Since(await db.Works.Where(one => one.NextAt <= now).MinAsync(one => one.NextAt, cancellationToken)));

            TimeSpan Since(DateTime? due) => due is { } at ? now - at : TimeSpan.Zero;
        }
    }
}

/// <summary>How long the oldest of each queue has been due.</summary>
/// <param name="Mail">A message that waits to leave.</param>
/// <param name="Reminders">A reminder that waits to be told.</param>
/// <param name="Work">An import or an export that waits to be done.</param>
public sealed record Delays(TimeSpan Mail, TimeSpan Reminders, TimeSpan Work)
{
    /// <summary>From here on something is wrong: each queue is looked at every minute.</summary>
    public static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

    /// <summary>The longest of the three.</summary>
    public TimeSpan Longest => new[] { Mail, Reminders, Work }.Max();
}
