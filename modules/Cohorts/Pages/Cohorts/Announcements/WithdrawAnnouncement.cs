using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Announcements;

/// <summary>Takes an announcement off the pages of the promo; whoever was told already was told. Asked twice: it does not come back.</summary>
internal sealed record WithdrawAnnouncement(Guid Cohort, Guid Id, bool Sure) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<WithdrawAnnouncement>;

    internal sealed class Handler(CohortsDb db) : IRequestHandler<WithdrawAnnouncement, Unit>
    {
        public async Task<Unit> Handle(WithdrawAnnouncement request, CancellationToken cancellationToken)
        {
            var one = NotFound.IfNull(await db.Announcements.FirstOrDefaultAsync(row => row.Id == request.Id && row.CohortId == request.Cohort, cancellationToken));
            if (!request.Sure)
                throw new Refusal("Tick the box first: an announcement that is taken back does not return.");
            db.Announcements.Remove(one);
            return Unit.Value;
        }
    }
}
