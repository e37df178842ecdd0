using Cohort.Curriculum.Model.Reading;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Takes a definition away, or puts it back: its author or a trainer; what a trainer took away, only a trainer puts back. A word without a definition is not shown.</summary>
internal sealed record RemoveDefinition(Guid Cohort, Guid Id, bool Back) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RemoveDefinition>;

    internal sealed class Handler(CurriculumDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<RemoveDefinition, Unit>
    {
        public async Task<Unit> Handle(RemoveDefinition request, CancellationToken cancellationToken)
        {
            var term = NotFound.IfNull(await db.Terms.Include(one => one.Definitions.Where(said => said.Id == request.Id))
                .FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Definitions.Any(said => said.Id == request.Id), cancellationToken));
            var said = term.Definitions.Single();
            said.Remove(request.Cohort, person, clock.GetUtcNow().UtcDateTime, request.Back);
            return Unit.Value;
        }
    }
}
