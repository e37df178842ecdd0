using Cohort.Curriculum.Model.Reading;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>
/// Takes a note away, or puts it back: its author or a trainer. What a trainer took away, only a trainer puts back. The
/// answers to a question go and come with it.
/// </summary>
internal sealed record RemoveNote(Guid Cohort, Guid Id, bool Back) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RemoveNote>;

    internal sealed class Handler(CurriculumDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<RemoveNote, Unit>
    {
        public async Task<Unit> Handle(RemoveNote request, CancellationToken cancellationToken)
        {
            var note = NotFound.IfNull(await db.Notes.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            note.Remove(request.Cohort, person, clock.GetUtcNow().UtcDateTime, request.Back);
            return Unit.Value;
        }
    }
}
