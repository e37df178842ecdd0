using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Takes a need off the wall for good: who said it, as long as nobody built on it; or a trainer, and then its author is told.</summary>
internal sealed record TakeOffNeed(Guid Cohort, Guid Launch, Guid Need) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<TakeOffNeed>;

    internal sealed class Handler(CurriculumDb db, LaunchTable table, InboxBook inbox, Texts texts, CurrentPerson person) : IRequestHandler<TakeOffNeed, Unit>
    {
        public async Task<Unit> Handle(TakeOffNeed request, CancellationToken cancellationToken)
        {
            var launch = await table.InTurn(request.Cohort, request.Launch, cancellationToken, Phase.Gather, Phase.Propose);
            var need = await table.Need(launch, request.Need, cancellationToken);
            if (person.Steers(request.Cohort))
                await db.DemandApart(need, cancellationToken);
            else if (need.By == person.Id)
                await db.DemandAlone(need, cancellationToken);
            else
                throw new Refusal("Only who said it, or a trainer, takes it off the wall.");
            db.Voices.RemoveRange(await db.Voices.Where(one => one.NeedId == need.Id).ToListAsync(cancellationToken));
            foreach (var proposal in await db.Proposals.Include(one => one.Needs).Where(one => one.Needs.Any(answer => answer.NeedId == need.Id)).ToListAsync(cancellationToken))
                proposal.Needs.RemoveAll(one => one.NeedId == need.Id);
            db.Needs.Remove(need);
            if (need.By != person.Id)
            {
                await inbox.Add(need.By, request.Cohort, "NeedTakenOff", () => (
                    texts["What you said was taken off the wall of {0}.", launch.Title],
                    need.Text,
                    CurriculumLinks.Launch(request.Cohort, launch.Id)), cancellationToken);
            }

            return Unit.Value;
        }
    }
}
