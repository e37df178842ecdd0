using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>Takes a date off.</summary>
internal sealed record DropExamDate(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<DropExamDate>;

    internal sealed class Handler(AlternanceDb db) : IRequestHandler<DropExamDate, Unit>
    {
        public async Task<Unit> Handle(DropExamDate request, CancellationToken cancellationToken)
        {
            db.ExamDates.Remove(NotFound.IfNull(await db.ExamDates.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken)));
            return Unit.Value;
        }
    }
}
