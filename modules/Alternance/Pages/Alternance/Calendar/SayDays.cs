using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Calendar;

/// <summary>A half-day of one trainee, as it was said by hand before; without a kind, nothing was.</summary>
internal sealed record SaidBefore(DateOnly Date, DayPart Part, HalfDayKind? Kind, string Why);

/// <summary>A trainee is elsewhere than the calendar says, on one half-day or several. Answers what was said of them before, so that it can be undone.</summary>
internal sealed class SayDays : ICommand<IReadOnlyList<SaidBefore>>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public DateOnly? From { get; set; }

    public DayPart FromPart { get; set; }

    /// <summary>Null: the same day.</summary>
    public DateOnly? Until { get; set; }

    public DayPart UntilPart { get; set; } = DayPart.Afternoon;

    public HalfDayKind Kind { get; set; } = HalfDayKind.Structure;

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SayDays>
    {
        public Validator()
        {
            RuleFor(one => one.From).Must(day => day is { Year: >= 2000 and <= 2200 }).Says("Give the date.");
            RuleFor(one => one.Until).Must((one, day) => day is null || !(day < one.From)).Says("It cannot end before it begins.")
                .Must((one, day) => day is null || one.From is null || day.Value.DayNumber - one.From.Value.DayNumber <= Saying.MostDays).Says("At most {0} days at once.", Saying.MostDays);
            RuleFor(one => one.UntilPart).IsInEnum().Says("This value cannot be read.")
                .Must((one, part) => (one.Until is not null && one.Until != one.From) || part >= one.FromPart).Says("It cannot end before it begins.");
            RuleFor(one => one.FromPart).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Kind).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Why).Optional(DayException.LongestWhy);
        }
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<SayDays, IReadOnlyList<SaidBefore>>
    {
        public async Task<IReadOnlyList<SaidBefore>> Handle(SayDays request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var (from, until) = (request.From!.Value, request.Until ?? request.From!.Value);
            var planned = WhereTo.Of(
                await mediator.Send(new GetCalendar(request.Cohort, from, until), cancellationToken),
                await mediator.Send(new FindPath(request.Cohort, request.Person), cancellationToken),
                [],
                from,
                until);
            var meant = Saying.Meant(planned, (from, request.FromPart), (until, request.UntilPart));
            if (meant.Count == 0)
                throw new Refusal("The calendar has no half-day then. One date alone can be said all the same.", nameof(From));
            var said = await db.Exceptions.Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person && one.Date >= from && one.Date <= until).ToListAsync(cancellationToken);
            var before = new List<SaidBefore>();
            foreach (var (date, part) in meant)
            {
                var one = said.Find(row => row.Date == date && row.Part == part);
                before.Add(new SaidBefore(date, part, one?.Kind, one?.Why ?? ""));
                // What the calendar says already needs no exception.
                if (planned.Any(row => row.Date == date && row.Part == part && row.Kind == request.Kind))
                {
                    if (one is not null)
                        db.Exceptions.Remove(one);
                    continue;
                }

                if (one is null)
                    db.Exceptions.Add(one = new DayException(request.Cohort, request.Person, date, part, person.Id, clock.GetUtcNow().UtcDateTime));
                (one.Kind, one.Why) = (request.Kind, request.Why.Trim());
            }

            return before;
        }
    }
}
