using Cohort.Alternance.Contracts;
using Cohort.Attendance.Reminders;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Attendance.Tasks;

/// <summary>Each night, plans what is told of the half-days of the next days: from the calendar and the paths as they stand, and nothing else.</summary>
internal sealed class PlanSigning(IMediator mediator, IServiceScopeFactory scopes, TimeProvider clock) : IRecurringTask
{
    public const int Days = 3;

    public string Name => "PlanSigning";

    public string Does => "Plans the reminders of the half-days to sign and of the sheets to close";

    public string Cron => "0 50 2 * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var from = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-1);
        var until = from.AddDays(Days);
        return await EachAlone.Run(await mediator.Send(new ListRunningPromos(from, until), stop), promo => scopes.SendAsHouse(new PlanHalves(promo, from, until), stop), "promos could not be planned");
    }
}

/// <summary>Plans the reminders of the half-days of a promo between two dates; answers how many half-days there are.</summary>
internal sealed record PlanHalves(Guid Cohort, DateOnly From, DateOnly To) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<PlanHalves>;

    internal sealed class Handler(ReminderBook book, IMediator mediator) : IRequestHandler<PlanHalves, int>
    {
        public async Task<int> Handle(PlanHalves request, CancellationToken cancellationToken)
        {
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            // Where somebody is expected: a half-day of the calendar that nobody follows asks nothing of anybody.
            var halves = (await mediator.Send(new ListWhereabouts(request.Cohort, request.From, request.To), cancellationToken)).Where(one => one.Where == Whereabouts.Centre)
                .Select(one => (one.Date, Part: one.IsAfternoon ? DayPart.Afternoon : DayPart.Morning)).Distinct().ToList();
            if (halves.Count > 0)
                await SignPlan.Plan(book, promo, halves, cancellationToken);
            return halves.Count;
        }
    }
}
