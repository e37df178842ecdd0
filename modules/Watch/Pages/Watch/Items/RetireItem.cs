using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Pages.Watch.Links;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Takes an item off the list, with a reason, perhaps with a date to look again; or, without either, puts it back.</summary>
internal sealed class RetireItem : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Item { get; set; }

    /// <summary>It comes back.</summary>
    [BindNever]
    public bool Returns { get; set; }

    public string Why { get; set; } = "";

    public DateOnly? LookAgainOn { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RetireItem>
    {
        public Validator() => RuleFor(one => one.Why).Required(WatchItem.LongestWhy).OverridePropertyName("Retire.Why").When(one => !one.Returns);
    }

    internal sealed class Handler(WatchDb db, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<RetireItem, Unit>
    {
        public async Task<Unit> Handle(RetireItem request, CancellationToken cancellationToken)
        {
            var item = NotFound.IfNull(await db.Items.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken));
            var now = clock.GetUtcNow().UtcDateTime;
            SetLookAgain.Demand(request.LookAgainOn, LocalTime.Of(now, (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone).Date, "Retire.LookAgainOn");
            if (request.Returns)
                item.Return();
            else
                item.Retire(TextFile.OneLine(request.Why), request.LookAgainOn, person.Id, now);
            return Unit.Value;
        }
    }
}
