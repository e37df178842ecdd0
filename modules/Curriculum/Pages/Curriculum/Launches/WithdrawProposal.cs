using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Takes a proposal back before the group decides: who made it, or a trainer. Once it is in a decision, its option is withdrawn there.</summary>
internal sealed record WithdrawProposal(Guid Cohort, Guid Launch, Guid Proposal) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<WithdrawProposal>;

    internal sealed class Handler(LaunchTable table, CurrentPerson person) : IRequestHandler<WithdrawProposal, Unit>
    {
        public async Task<Unit> Handle(WithdrawProposal request, CancellationToken cancellationToken)
        {
            var launch = await table.InTurn(request.Cohort, request.Launch, cancellationToken, Phase.Propose);
            var proposal = await table.Proposal(launch, request.Proposal, cancellationToken);
            if (proposal.By != person.Id && !person.Steers(request.Cohort))
                throw new Refusal("Only the person who proposed it, or a trainer, can withdraw it.");
            (proposal.WithdrawnAt, proposal.WithdrawnBy) = (table.Now, table.Me);
            // A decision that opens at this very moment would hold it as an option.
            launch.Version++;
            return Unit.Value;
        }
    }
}
