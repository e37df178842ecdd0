using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Calendar;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Calendar;

/// <summary>One half-day becomes another kind, or begins to exist. A correction outlives a change of the weeks.</summary>
internal sealed class CorrectHalfDay : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public DateOnly Date { get; set; }

    [BindNever]
    public DayPart Part { get; set; }

    [BindRequired]
    public HalfDayKind Kind { get; set; }

    public string Note { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<CorrectHalfDay>
    {
        public Validator()
        {
            RuleFor(one => one.Kind).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Note).Optional(200);
        }
    }

    internal sealed class Handler(CohortsDb db, UnitOfWork work, CurrentPerson person, TimeProvider clock) : IRequestHandler<CorrectHalfDay, Unit>
    {
        public async Task<Unit> Handle(CorrectHalfDay request, CancellationToken cancellationToken)
        {
            var promo = NotFound.IfNull(await db.Promos.FirstOrDefaultAsync(one => one.Id == request.Cohort, cancellationToken));
            if (request.Date < promo.StartsOn.AddYears(-1) || request.Date > promo.StartsOn.AddYears(CalendarPlan.MaxYears))
                throw new NotFound();
            var half = await db.HalfDays.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Date == request.Date && one.Part == request.Part, cancellationToken);
            if (half is null)
                db.HalfDays.Add(half = new HalfDay(request.Cohort, request.Date, request.Part, request.Kind));
            half.Kind = request.Kind;
            half.Note = request.Note.Trim();
            half.CorrectedBy = person.Id;
            half.CorrectedAt = clock.GetUtcNow().UtcDateTime;
            work.Raise(new CalendarChanged(request.Cohort));
            return Unit.Value;
        }
    }
}
