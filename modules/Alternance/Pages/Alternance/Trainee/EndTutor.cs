using Cohort.Alternance.Model.Structures;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Trainee;

/// <summary>Somebody follows a trainee until a day, and no longer; or, without a day, goes on as long as the contract.</summary>
internal sealed record EndTutor(Guid Cohort, Guid Person, Guid Tutor, DateOnly? Until) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<EndTutor>;

    internal sealed class Handler(AlternanceDb db) : IRequestHandler<EndTutor, Unit>
    {
        public async Task<Unit> Handle(EndTutor request, CancellationToken cancellationToken)
        {
            await db.Take(request.Cohort, request.Person, cancellationToken);
            var one = NotFound.IfNull(await db.Tutors.FirstOrDefaultAsync(row => row.Id == request.Tutor && row.CohortId == request.Cohort && row.TraineeId == request.Person, cancellationToken));
            if (request.Until < one.From)
                throw new Refusal("This is before they began.");
            var placement = await db.Placements.FirstAsync(row => row.Id == one.PlacementId, cancellationToken);
            if (request.Until > placement.EndsOn)
                throw new Refusal("The contract ends before.");
            one.Until = request.Until ?? placement.EndsOn;
            return Unit.Value;
        }
    }
}
