using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Proposes a workshop to the group, from a brick or new. It is filled in as a workshop is, since it may become one.</summary>
internal sealed class AddProposal : WorkshopForm, ICommand<Unit>
{
    public const int MostNeeds = 30;

    /// <summary>As many as a decision may hold when it ranks.</summary>
    public const int Most = 20;

    /// <summary>Of these, how many one trainee makes.</summary>
    public const int MostOfOne = 5;

    [BindNever]
    public Guid Launch { get; set; }

    public Guid? BrickId { get; set; }

    /// <summary>Needs it answers.</summary>
    public List<Guid> Needs { get; set; } = [];

    /// <summary>Who proposes it would lead it.</summary>
    public bool Lead { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : Rules<AddProposal>
    {
        public Validator() => RuleFor(one => one.Needs).Must(needs => needs.Count <= MostNeeds).Says("At most {0} needs.", MostNeeds);
    }

    internal sealed class Handler(CurriculumDb db, LaunchTable table, CurrentPerson person, IMediator mediator) : IRequestHandler<AddProposal, Unit>
    {
        public async Task<Unit> Handle(AddProposal request, CancellationToken cancellationToken)
        {
            if (await db.Proposals.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.LaunchId == request.Launch && twin.CohortId == request.Cohort && twin.By == table.Me ? Unit.Value : throw new NotFound();
            var launch = await table.InTurn(request.Cohort, request.Launch, cancellationToken, Phase.Propose);
            if (await db.Proposals.CountAsync(one => one.LaunchId == launch.Id && one.WithdrawnAt == null, cancellationToken) >= Most)
                throw new Refusal("A launch holds at most {0} proposals: withdraw one first.", null, Most);
            // One who proposes twenty leaves the others none.
            if (!person.Steers(request.Cohort) && await db.Proposals.CountAsync(one => one.LaunchId == launch.Id && one.WithdrawnAt == null && one.By == table.Me, cancellationToken) >= MostOfOne)
                throw new Refusal("You made {0} proposals that stand: withdraw one first, and leave room for the others.", null, MostOfOne);
            var shares = request.Shared();
            var known = (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Select(one => one.NodeId).ToHashSet();
            if (shares.Any(one => !known.Contains(one.NodeId)) || (request.BrickId is { } brick && !await db.Bricks.AnyAsync(one => one.Id == brick, cancellationToken)))
                throw new NotFound();
            var needs = request.Needs.Distinct().ToList();
            if (await db.Needs.CountAsync(one => one.LaunchId == launch.Id && needs.Contains(one.Id), cancellationToken) != needs.Count)
                throw new NotFound();
            var proposal = new Proposal(request.Id, launch, request.Title, request.BrickId, request.Minutes, table.Me, table.Now)
            {
                Doing = request.Doing.Trim(),
                Leaves = request.Leaves.Trim(),
                Material = request.Material.Trim(),
            };
            proposal.Shares.AddRange(shares.Select(one => new ProposalShare(proposal.Id, one.NodeId, one.Minutes)));
            proposal.Needs.AddRange(needs.Select(one => new ProposalNeed(proposal.Id, one)));
            if (request.Lead)
                proposal.Leaders.Add(new ProposalLeader(proposal, table.Me));
            db.Proposals.Add(proposal);
            return Unit.Value;
        }
    }
}
