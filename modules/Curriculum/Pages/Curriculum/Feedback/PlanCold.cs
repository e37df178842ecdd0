using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>Plans the question that comes weeks after a workshop or after the promo.</summary>
internal sealed class PlanCold : ICommand<Unit>
{
    /// <summary>Weeks one may choose.</summary>
    public static readonly IReadOnlyList<int> Choices = [4, 12];

    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    /// <summary>Null: the whole promo.</summary>
    public Guid? Workshop { get; set; }

    public int Weeks { get; set; } = 4;

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<PlanCold>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Weeks).Must(Choices.Contains).Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(CurriculumDb db, FeedbackDesk desk, IMediator mediator) : IRequestHandler<PlanCold, Unit>
    {
        public async Task<Unit> Handle(PlanCold request, CancellationToken cancellationToken)
        {
            var (cohort, workshop) = (request.Cohort, request.Workshop);
            if (await db.Rounds.Where(one => one.Id == request.Id).Select(one => (Guid?)one.CohortId).FirstOrDefaultAsync(cancellationToken) is { } twin)
                return twin == cohort ? Unit.Value : throw new NotFound();
            var programme = await mediator.Send(new GetProgramme(cohort), cancellationToken);
            var about = workshop is null ? null : NotFound.IfNull(programme.Board.Workshops.FirstOrDefault(one => one.Id == workshop && one.Counts && one.Slots.Count > 0));
            var date = (about?.Slots[^1].Date ?? programme.Promo.EndsOn).AddDays(7 * request.Weeks);
            if (await db.Rounds.AnyAsync(one => one.CohortId == cohort && one.Kind == FeedbackKind.Cold && one.WorkshopId == workshop && one.Date == date, cancellationToken))
                throw new Refusal("It is planned already.", nameof(Weeks));
            if (date < LocalTime.Of(desk.Now, programme.Promo.Zone).Date)
                throw new Refusal("That day has passed: choose a longer time, or another workshop.", nameof(Weeks));
            // The title of the promo is its name; whoever reads it elsewhere knows which one.
            var round = new FeedbackRound(request.Id, cohort, FeedbackKind.Cold, date, Cohorts.Contracts.DayPart.Morning) { WorkshopId = workshop, Title = about?.Title ?? programme.Promo.Name, Seats = await desk.Seats(cohort, cancellationToken) };
            (round.OpensAt, round.ClosesAt) = FeedbackRules.ColdWindow(date, programme.Promo.Zone);
            db.Rounds.Add(round);
            return Unit.Value;
        }
    }
}
