using Cohort.Facilities.Files;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Puts a file or a link beside a brick of the body's library; every promo reads it. For those who may change the brick.</summary>
internal sealed record AttachToBrick(Guid Cohort, Guid Brick, NewAttachment New) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<AttachToBrick>
    {
        public Validator() => RuleFor(one => one.New).SetValidator(new NewAttachment.Rules()).OverridePropertyName("");
    }

    internal sealed class Handler(CurriculumDb db, Attachments attachments) : IRequestHandler<AttachToBrick, Unit>
    {
        public async Task<Unit> Handle(AttachToBrick request, CancellationToken cancellationToken)
        {
            if (!await db.Bricks.AnyAsync(one => one.Id == request.Brick, cancellationToken))
                throw new NotFound();
            await attachments.Add(Membership.Body, request.Brick, request.New, cancellationToken);
            return Unit.Value;
        }
    }
}
