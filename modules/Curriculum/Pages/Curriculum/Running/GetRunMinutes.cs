using Cohort.Curriculum.Model.Running;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>The minutes a workshop really took in the half-days that were run; 0 when none was.</summary>
internal sealed record GetRunMinutes(Guid Cohort, Guid Workshop) : IQuery<int>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Handler(CurriculumDb db) : IRequestHandler<GetRunMinutes, int>
    {
        public async Task<int> Handle(GetRunMinutes request, CancellationToken cancellationToken)
        {
            var steps = await (from sheet in db.RunSheets.AsNoTracking()
                               where sheet.CohortId == request.Cohort
                               from step in sheet.Steps
                               where step.SourceId == request.Workshop && step.StartedAt != null && step.EndedAt != null
                               select step).ToListAsync(cancellationToken);
            return RunClock.Real(steps.Select(RunLine.Of), request.Workshop);
        }
    }
}
