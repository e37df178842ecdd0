using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Links;

/// <summary>Has an address looked at before all others. False: it was looked at just now.</summary>
internal sealed record AskForLook(Guid Cohort, Guid Item) : ICommand<bool>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AskForLook>;

    internal sealed class Handler(WatchDb db, TimeProvider clock) : IRequestHandler<AskForLook, bool>
    {
        public async Task<bool> Handle(AskForLook request, CancellationToken cancellationToken)
        {
            var hash = NotFound.IfNull(await db.Items.Where(one => one.CohortId == request.Cohort && one.Id == request.Item).Select(one => one.AddressHash).FirstOrDefaultAsync(cancellationToken));
            var check = NotFound.IfNull(await db.Links.FirstOrDefaultAsync(one => one.AddressHash == hash, cancellationToken));
            return check.Ask(clock.GetUtcNow().UtcDateTime);
        }
    }
}
