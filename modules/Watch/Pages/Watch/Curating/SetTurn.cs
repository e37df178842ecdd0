using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Curating;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>A trainer gives a day to somebody.</summary>
internal sealed class SetTurn : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public DateOnly Date { get; set; }

    public Guid Person { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SetTurn>
    {
        public Validator() => RuleFor(one => one.Date).NotEmpty().Says("Please fill this in.").OverridePropertyName("Set.Date");
    }

    internal sealed class Handler(TurnDesk desk) : IRequestHandler<SetTurn, Unit>
    {
        public async Task<Unit> Handle(SetTurn request, CancellationToken cancellationToken)
        {
            var (table, today) = await desk.Read(request.Cohort, cancellationToken);
            if (table.Trainees.All(one => one.PersonId != request.Person))
                throw new NotFound();
            if (!table.Dates.Any(one => one.Date == request.Date && one.Date >= today))
                throw new Refusal("The promo is not at the centre on that day.", "Set.Date");
            // Who passed is asked again by a trainer; who is elsewhere cannot be.
            var turn = new Turn(request.Date, request.Person);
            if (!(table with { Passes = new HashSet<Turn>() }).Holds(turn))
                throw new Refusal("This person is not at the centre on that day.", "Set.Person");
            var before = table.On(request.Date, today)?.Person;
            if (before == request.Person)
                return Unit.Value;
            await desk.Fix(request.Cohort, turn, cancellationToken);
            await desk.Tell(request.Cohort, request.Person, "{0} gave you the curator’s turn of {1}.", request.Date, request.Date, cancellationToken);
            if (before is { } former)
                await desk.Tell(request.Cohort, former, "{0} gave your curator’s turn of {1} to somebody else.", request.Date, request.Date, cancellationToken);
            return Unit.Value;
        }
    }
}
