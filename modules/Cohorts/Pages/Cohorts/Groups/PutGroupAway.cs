using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Groups;

/// <summary>Removes a group that nothing speaks of; puts any other on the shelf, or takes it down again. Answers whether it is gone.</summary>
internal sealed record PutGroupAway(Guid Cohort, Guid Id, bool Back) : ICommand<bool>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<PutGroupAway>;

    internal sealed class Handler(CohortsDb db, IEnumerable<IUsesGroups> others, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<PutGroupAway, bool>
    {
        public async Task<bool> Handle(PutGroupAway request, CancellationToken cancellationToken)
        {
            await mediator.DemandGrouping(person, request.Cohort, cancellationToken);
            var group = NotFound.IfNull(await db.Groups.Include(one => one.Members).FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (request.Back)
            {
                await db.DemandRoom(request.Cohort, group.ShelvedAt is null ? 0 : 1, cancellationToken);
                group.TakeUp();
                return false;
            }

            var used = await db.Questions.AnyAsync(one => one.CohortId == request.Cohort && one.GroupId == group.Id, cancellationToken);
            foreach (var other in others)
                used = used || await other.Uses(request.Cohort, group.Id, cancellationToken);
            if (used)
                group.Shelve(clock.GetUtcNow().UtcDateTime);
            else
                db.Groups.Remove(group);
            return !used;
        }
    }
}
