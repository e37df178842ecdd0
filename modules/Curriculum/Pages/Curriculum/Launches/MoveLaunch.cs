using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>A trainer moves the launch on, or back. Deciding begins by opening a decision, closing by placing.</summary>
internal sealed record MoveLaunch(Guid Cohort, Guid Launch, Phase To) : ICommand<Unit>
{
    private static readonly IReadOnlyList<(Phase From, Phase To)> Ways =
        [(Phase.Gather, Phase.Propose), (Phase.Propose, Phase.Gather), (Phase.Propose, Phase.Place), (Phase.Place, Phase.Propose)];

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<MoveLaunch>
    {
        public Validator() => RuleFor(one => one.To).IsInEnum().Says("This value cannot be read.");
    }

    internal sealed class Handler(LaunchTable table) : IRequestHandler<MoveLaunch, Unit>
    {
        public async Task<Unit> Handle(MoveLaunch request, CancellationToken cancellationToken)
        {
            await table.Wait(request.Launch, cancellationToken);
            var launch = await table.Open(request.Cohort, request.Launch, cancellationToken);
            var now = await table.PhaseOf(launch, cancellationToken);
            if (now == request.To)
                return Unit.Value;
            if (!Ways.Contains((now, request.To)))
                throw new Refusal("The launch has moved on meanwhile: this step does not follow.");
            if (now == Phase.Place)
                launch.DecisionId = null;
            launch.Enter(request.To, table.Me, table.Now);
            return Unit.Value;
        }
    }
}
