using Cohort.Alternance.Model.Log;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Tasks;

/// <summary>Each night, deletes the activities that were taken off a log more than a day ago, whoever comes or does not.</summary>
internal sealed class ForgetTakenOff(IMediator mediator) : IRecurringTask
{
    public string Name => "ForgetTakenOff";

    public string Does => "Deletes activities taken off a log more than a day ago";

    public string Cron => "0 35 3 * * ?";

    public Task<int> Run(CancellationToken stop) => mediator.Send(new DeleteTakenOff(), stop);
}

/// <summary>Deletes them, a heap at a time: what is left goes the night after. Answers how many.</summary>
internal sealed record DeleteTakenOff : ICommand<int>
{
    private const int Most = 2000;

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<DeleteTakenOff>;

    internal sealed class Handler(AlternanceDb db, TimeProvider clock) : IRequestHandler<DeleteTakenOff, int>
    {
        public async Task<int> Handle(DeleteTakenOff request, CancellationToken cancellationToken)
        {
            var before = clock.GetUtcNow().UtcDateTime.AddDays(-LogEntry.DaysToBringBack);
            var gone = await db.Log.IgnoreQueryFilters().Where(one => one.TakenOffAt < before).OrderBy(one => one.TakenOffAt).Take(Most).ToListAsync(cancellationToken);
            db.Log.RemoveRange(gone);
            return gone.Count;
        }
    }
}
