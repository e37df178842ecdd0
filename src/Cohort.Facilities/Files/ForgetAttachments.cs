using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Files;

/// <summary>Deletes the rows of what was taken away more than a week ago. Answers how many.</summary>
internal sealed record ForgetAttachments : ICommand<int>
{
    public const int Days = 7;

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<ForgetAttachments>;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<ForgetAttachments, int>
    {
        public Task<int> Handle(ForgetAttachments request, CancellationToken cancellationToken)
        {
            var before = clock.GetUtcNow().UtcDateTime.AddDays(-Days);
            return db.Attachments.Where(one => one.RemovedAt < before).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
