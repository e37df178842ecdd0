using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Offers to lead a proposal, or no longer. Until the launch closes anyone of the group may.</summary>
internal sealed record OfferToLead(Guid Cohort, Guid Launch, Guid Proposal, bool Offers) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<OfferToLead>;

    internal sealed class Handler(LaunchTable table) : IRequestHandler<OfferToLead, Unit>
    {
        public async Task<Unit> Handle(OfferToLead request, CancellationToken cancellationToken)
        {
            var launch = await table.In(request.Cohort, request.Launch, cancellationToken, Phase.Propose, Phase.Decide, Phase.Place);
            var proposal = await table.Proposal(launch, request.Proposal, cancellationToken);
            if (!request.Offers)
                proposal.Leaders.RemoveAll(one => one.PersonId == table.Me);
            else if (!proposal.Leaders.Exists(one => one.PersonId == table.Me))
                proposal.Leaders.Add(proposal.Leaders.Count < WorkshopForm.MostLeaders ? new ProposalLeader(proposal, table.Me) : throw new Refusal("At most {0} people lead.", null, WorkshopForm.MostLeaders));
            return Unit.Value;
        }
    }
}
