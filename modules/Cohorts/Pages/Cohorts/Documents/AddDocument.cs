using Cohort.Facilities.Files;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Documents;

/// <summary>Puts a file or a link among the documents of a promo.</summary>
internal sealed record AddDocument(Guid Cohort, NewAttachment New) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AddDocument>
    {
        public Validator() => RuleFor(one => one.New).SetValidator(new NewAttachment.Rules()).OverridePropertyName("");
    }

    internal sealed class Handler(CohortsDb db, Attachments attachments) : IRequestHandler<AddDocument, Unit>
    {
        public async Task<Unit> Handle(AddDocument request, CancellationToken cancellationToken)
        {
            if (!await db.Promos.AnyAsync(one => one.Id == request.Cohort, cancellationToken))
                throw new NotFound();
            await attachments.Add(request.Cohort, request.Cohort, request.New, cancellationToken);
            return Unit.Value;
        }
    }
}
