using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Links;

/// <summary>Says when to look at an item again, or, without a date, that there is no need. It stays where it is, on the list or off it.</summary>
internal sealed class SetLookAgain : ICommand<Unit>
{
    private const int MostYears = 5;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Item { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>So many months from today, in place of a date.</summary>
    [BindNever]
    public int Months { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SetLookAgain>
    {
        public Validator() => RuleFor(one => one.Months).InclusiveBetween(0, 12 * MostYears);
    }

    internal sealed class Handler(WatchDb db, IMediator mediator, TimeProvider clock) : IRequestHandler<SetLookAgain, Unit>
    {
        public async Task<Unit> Handle(SetLookAgain request, CancellationToken cancellationToken)
        {
            var item = NotFound.IfNull(await db.Items.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken));
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var today = LocalTime.Of(clock.GetUtcNow().UtcDateTime, promo.Zone).Date;
            var on = request.Months > 0 ? today.AddMonths(request.Months) : request.On;
            Demand(on, today, "Again.On");
            item.LookAgain(on);
            return Unit.Value;
        }
    }

    /// <summary>Goes on when it is a day to come, or none.</summary>
    internal static void Demand(DateOnly? on, DateOnly today, string field)
    {
        if (on is { } date && (date <= today || date > today.AddYears(MostYears)))
            throw new Refusal("Look at it again on: a day to come, within five years.", field);
    }
}
