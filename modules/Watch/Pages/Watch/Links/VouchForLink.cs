using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Links;

/// <summary>A person opened it, and it is there: that counts more than what a robot saw, for 90 days.</summary>
internal sealed record VouchForLink(Guid Cohort, Guid Item) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<VouchForLink>;

    internal sealed class Handler(WatchDb db, TimeProvider clock) : IRequestHandler<VouchForLink, Unit>
    {
        public async Task<Unit> Handle(VouchForLink request, CancellationToken cancellationToken)
        {
            var hash = NotFound.IfNull(await db.Items.Where(one => one.CohortId == request.Cohort && one.Id == request.Item).Select(one => one.AddressHash).FirstOrDefaultAsync(cancellationToken));
            var check = NotFound.IfNull(await db.Links.FirstOrDefaultAsync(one => one.AddressHash == hash, cancellationToken));
            check.Vouch(clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}
