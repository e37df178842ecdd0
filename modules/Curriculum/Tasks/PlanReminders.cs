using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Tasks;

/// <summary>
/// Each night, plans the reminders of the next days again: of workshops that came in by another way than a change of the
/// programme (a restored copy, demo data), or whose promo has other hours now.
/// </summary>
internal sealed class PlanReminders(CurriculumDb db, IMediator mediator, TimeProvider clock) : IRecurringTask
{
    public const int Days = 4;

    public string Name => "PlanReminders";

    public string Does => "Plans the reminders of the next days again";

    public string Cron => "0 40 2 * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var from = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-1);
        var until = from.AddDays(Days);
        var promos = await db.Slots.Where(one => one.Date >= from && one.Date <= until).Select(one => one.CohortId).Distinct().ToListAsync(stop);
        foreach (var promo in promos)
            await mediator.Send(new PlanComing(promo, from, until), stop);
        return promos.Count;
    }
}

/// <summary>Plans the reminders of a promo's workshops between two dates.</summary>
internal sealed record PlanComing(Guid Cohort, DateOnly From, DateOnly To) : ICommand<Unit>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<PlanComing>;

    internal sealed class Handler(BoardReader boards, ReminderPlanner planner) : IRequestHandler<PlanComing, Unit>
    {
        public async Task<Unit> Handle(PlanComing request, CancellationToken cancellationToken)
        {
            var board = await boards.Read(request.Cohort, cancellationToken);
            foreach (var workshop in board.Workshops.Where(one => one.Slots.Any(slot => slot.Date >= request.From && slot.Date <= request.To)))
                await planner.Plan(request.Cohort, workshop, cancellationToken);
            return Unit.Value;
        }
    }
}
