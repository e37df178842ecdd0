using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Says a proposal anew before the group decides: who made it, or a trainer. Of two who do at once, the first is kept and the other told.</summary>
internal sealed class EditProposal : WorkshopForm, ICommand<Unit>
{
    [BindNever]
    public Guid Launch { get; set; }

    public int Version { get; set; }

    /// <summary>Needs it answers.</summary>
    public List<Guid> Needs { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : Rules<EditProposal>
    {
        public Validator() => RuleFor(one => one.Needs).Must(needs => needs.Count <= AddProposal.MostNeeds).Says("At most {0} needs.", AddProposal.MostNeeds);
    }

    internal sealed class Handler(CurriculumDb db, LaunchTable table, CurrentPerson person, IMediator mediator) : IRequestHandler<EditProposal, Unit>
    {
        public async Task<Unit> Handle(EditProposal request, CancellationToken cancellationToken)
        {
            var launch = await table.InTurn(request.Cohort, request.Launch, cancellationToken, Phase.Gather, Phase.Propose);
            var proposal = NotFound.IfNull(await db.Proposals.Include(one => one.Shares).Include(one => one.Needs).AsSplitQuery()
                .FirstOrDefaultAsync(one => one.LaunchId == launch.Id && one.Id == request.Id && one.WithdrawnAt == null, cancellationToken));
            if (proposal.By != person.Id && !person.Steers(request.Cohort))
                throw new Refusal("Only the person who proposed it, or a trainer, can change it.");
            proposal.Expect(request.Version);
            var shares = request.Shared();
            var known = (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Select(one => one.NodeId).ToHashSet();
            if (shares.Any(one => !known.Contains(one.NodeId)))
                throw new NotFound();
            var needs = request.Needs.Distinct().ToList();
            if (await db.Needs.CountAsync(one => one.LaunchId == launch.Id && needs.Contains(one.Id), cancellationToken) != needs.Count)
                throw new NotFound();
            proposal.Edit(request.Title, request.Minutes, shares, needs);
            return Unit.Value;
        }
    }
}
