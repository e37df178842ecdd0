using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>Takes an earlier text back, as a revision more. What somebody wrote since the page was opened stays.</summary>
internal sealed record RevertText(Guid Cohort, Guid Text, int Number, int Version) : ICommand<Saved>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RevertText>;

    internal sealed class Handler(SharedPen pen) : IRequestHandler<RevertText, Saved>
    {
        public async Task<Saved> Handle(RevertText request, CancellationToken cancellationToken)
        {
            var text = await pen.Take(request.Cohort, request.Text, cancellationToken);
            var before = await pen.At(text, request.Number, cancellationToken);
            return await pen.Write(text, request.Version, await pen.At(text, request.Version, cancellationToken), before, RevisionKind.Reverted, $"{request.Number}", cancellationToken);
        }
    }
}
