using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Tutors;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>A tutor takes back what they said last of a trainee, within a week. That something was said, and when it was taken back, stays.</summary>
internal sealed record TakeBackWord(Guid Cohort, Guid Person, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed class Validator : AbstractValidator<TakeBackWord>;

    internal sealed class Handler(AlternanceDb db, Followed followed, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<TakeBackWord, Unit>
    {
        public async Task<Unit> Handle(TakeBackWord request, CancellationToken cancellationToken)
        {
            if (await followed.Demand(request.Cohort, request.Person, cancellationToken) != Beside.Tutor)
                throw new NotFound();
            var now = clock.GetUtcNow().UtcDateTime;
            var word = NotFound.IfNull(await db.TutorWords.FirstOrDefaultAsync(one => one.Id == request.Id && one.TutorId == person.Id && one.CohortId == request.Cohort && one.PersonId == request.Person, cancellationToken));
            if (word.IsTakenBack)
                return Unit.Value;
            if (!word.IsOpen(now) || await db.TutorWords.AnyAsync(one => one.CohortId == word.CohortId && one.PersonId == word.PersonId && one.TutorId == word.TutorId && one.At > word.At, cancellationToken))
                throw new Refusal("This answer can no longer be changed. Answer again: the newer one stands above it.");
            if (word.ObservationId is { } seen && !await mediator.Send(new TakeBackObservation(request.Cohort, request.Person, seen), cancellationToken))
                throw new Refusal("A decision rests on what you saw: it stays. Correct it, and the newer one stands before it.");
            word.Correct(null, "", null, now);
            return Unit.Value;
        }
    }
}
