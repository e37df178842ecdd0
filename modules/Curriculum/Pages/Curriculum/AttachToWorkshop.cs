using Cohort.Facilities.Files;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Puts a file or a link beside a workshop, also after it was held: handouts, photos of what was made.</summary>
internal sealed record AttachToWorkshop(Guid Cohort, Guid Workshop, NewAttachment New) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AttachToWorkshop>
    {
        public Validator() => RuleFor(one => one.New).SetValidator(new NewAttachment.Rules()).OverridePropertyName("");
    }

    internal sealed class Handler(CurriculumDb db, Attachments attachments) : IRequestHandler<AttachToWorkshop, Unit>
    {
        public async Task<Unit> Handle(AttachToWorkshop request, CancellationToken cancellationToken)
        {
            if (!await db.Workshops.AnyAsync(one => one.Id == request.Workshop && one.CohortId == request.Cohort, cancellationToken))
                throw new NotFound();
            await attachments.Add(request.Cohort, request.Workshop, request.New, cancellationToken);
            return Unit.Value;
        }
    }
}
