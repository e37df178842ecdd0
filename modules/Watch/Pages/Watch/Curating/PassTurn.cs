using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Curating;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>"Not me on that day": the turn goes to the next, and who passed comes soon after.</summary>
internal sealed record PassTurn(Guid Cohort, DateOnly Date) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<PassTurn>;

    internal sealed class Handler(WatchDb db, TurnDesk desk) : IRequestHandler<PassTurn, Unit>
    {
        public async Task<Unit> Handle(PassTurn request, CancellationToken cancellationToken)
        {
            var (table, today) = await desk.Read(request.Cohort, cancellationToken);
            var mine = new Turn(request.Date, desk.Me);
            if (table.Passes.Contains(mine))
                return Unit.Value;
            if (table.On(request.Date, today) != mine)
                throw new Refusal("It is not your turn on that day.");
            db.Passes.Add(new TurnPass(request.Cohort, request.Date, desk.Me, desk.Now));
            // What was fixed is so no longer: the rotation finds the next.
            db.Turns.RemoveRange(await db.Turns.Where(one => one.CohortId == request.Cohort && one.Date == request.Date).ToListAsync(cancellationToken));
            var next = table with { Passes = new HashSet<Turn>([.. table.Passes, mine]), Fixed = [.. table.Fixed.Where(one => one.Date != request.Date)] };
            if (next.On(request.Date, today) is { } other)
                await desk.Tell(request.Cohort, other.Person, "{0} cannot on {1}: the curator’s turn is yours.", request.Date, request.Date, cancellationToken);
            return Unit.Value;
        }
    }
}
