using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Curating;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>Asks another to swap: their day for mine.</summary>
internal sealed class AskSwap : ICommand<Unit>
{
    /// <summary>Most open asks of a person.</summary>
    private const int Most = 5;

    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    /// <summary>My day.</summary>
    public DateOnly Mine { get; set; }

    /// <summary>The day I would rather have.</summary>
    public DateOnly Theirs { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AskSwap>;

    internal sealed class Handler(WatchDb db, TurnDesk desk) : IRequestHandler<AskSwap, Unit>
    {
        public async Task<Unit> Handle(AskSwap request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty)
                throw new NotFound();
            if (await db.Swaps.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.AskedBy == desk.Me ? Unit.Value : throw new NotFound();
            var (table, today) = await desk.Read(request.Cohort, cancellationToken);
            if (table.On(request.Mine, today) is not { } mine || mine.Person != desk.Me)
                throw new Refusal("It is not your turn on that day.", nameof(Mine));
            if (table.On(request.Theirs, today) is not { } theirs || theirs.Person == desk.Me)
                throw new Refusal("Choose a day of somebody else.", nameof(Theirs));
            if (!table.Holds(new Turn(theirs.Date, mine.Person)))
                throw new Refusal("You are not at the centre on that day, or you passed it.", nameof(Theirs));
            if (!table.Holds(new Turn(mine.Date, theirs.Person)))
                throw new Refusal("They cannot on your day.", nameof(Theirs));
            var open = await db.Swaps.Where(one => one.CohortId == request.Cohort && one.AskedBy == desk.Me && one.AnsweredAt == null && one.Date >= today).ToListAsync(cancellationToken);
            if (open.Exists(one => one.Date == mine.Date && one.OtherDate == theirs.Date))
                return Unit.Value;
            if (open.Count >= Most)
                throw new Refusal("Wait for an answer first, or take an ask back.");
            db.Swaps.Add(new SwapAsk(request.Id, request.Cohort, mine, theirs, desk.Now));
            await desk.Tell(request.Cohort, theirs.Person, "{0} asks you to swap curator’s turns: {1} for your {2}.", mine.Date, theirs.Date, cancellationToken);
            return Unit.Value;
        }
    }
}
