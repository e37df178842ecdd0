using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Cohorts.Tasks;

/// <summary>Each night, plans what is told of the end of the promos that run. Planned already: nothing changes.</summary>
internal sealed class PlanEndings(IMediator mediator, IServiceScopeFactory scopes, TimeProvider clock) : IRecurringTask
{
    public string Name => "PlanEndings";

    public string Does => "Plans the reminders of promos that end";

    public string Cron => "0 40 2 * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return await EachAlone.Run(await mediator.Send(new ListRunningPromos(today, today), stop), promo => scopes.SendAsHouse(new PlanEnding(promo), stop), "promos could not be planned");
    }
}

/// <summary>Plans the reminders of the end of a promo. Answers 1, the promos it looked at.</summary>
internal sealed record PlanEnding(Guid Cohort) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<PlanEnding>;

    internal sealed class Handler(ReminderBook book, IMediator mediator) : IRequestHandler<PlanEnding, int>
    {
        public async Task<int> Handle(PlanEnding request, CancellationToken cancellationToken)
        {
            await PromoEndsRule.Plan(book, await mediator.Send(new GetPromo(request.Cohort), cancellationToken), cancellationToken);
            return 1;
        }
    }
}
