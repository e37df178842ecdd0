using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Curating;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>Who was asked to swap says yes or no; who asked may take it back.</summary>
internal sealed record AnswerSwap(Guid Cohort, Guid Ask, bool Accepts) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AnswerSwap>;

    internal sealed class Handler(WatchDb db, TurnDesk desk) : IRequestHandler<AnswerSwap, Unit>
    {
        public async Task<Unit> Handle(AnswerSwap request, CancellationToken cancellationToken)
        {
            var ask = NotFound.IfNull(await db.Swaps.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Ask, cancellationToken));
            if (ask.PersonId != desk.Me && (ask.AskedBy != desk.Me || request.Accepts))
                throw new NotFound();
            if (ask.AnsweredAt is not null)
                return ask.IsAccepted == request.Accepts ? Unit.Value : throw new Refusal("This was answered already.");
            ask.Answer(request.Accepts, desk.Now);
            if (ask.AskedBy == desk.Me)
                return Unit.Value;
            if (!request.Accepts)
            {
                await desk.Tell(request.Cohort, ask.AskedBy, "{0} keeps their curator’s turn: no swap of {1}.", ask.Date, ask.OtherDate, cancellationToken);
                return Unit.Value;
            }

            var (table, today) = await desk.Read(request.Cohort, cancellationToken);
            var (mine, theirs) = (new Turn(ask.OtherDate, ask.PersonId), new Turn(ask.Date, ask.AskedBy));
            if (table.On(mine.Date, today) != mine || table.On(theirs.Date, today) != theirs)
                throw new Refusal("The turns have changed since: there is nothing left to swap.");
            await desk.Fix(request.Cohort, theirs with { Person = mine.Person }, cancellationToken);
            await desk.Fix(request.Cohort, mine with { Person = theirs.Person }, cancellationToken);
            await desk.Tell(request.Cohort, ask.AskedBy, "{0} swaps with you: they take {1}, you take {2}.", ask.Date, ask.OtherDate, cancellationToken);
            return Unit.Value;
        }
    }
}
