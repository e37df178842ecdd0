using Cohort.Cohorts.Contracts;
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

/// <summary>Opens the decision of the group: its options are the proposals.</summary>
internal sealed class DecideLaunch : ICommand<Unit>
{
    public const int MostHours = 14 * 24;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Launch { get; set; }

    /// <summary>Id of the decision.</summary>
    public Guid Id { get; set; }

    public DecisionMethod Method { get; set; } = DecisionMethod.Dots;

    public int Dots { get; set; } = 3;

    /// <summary>Nobody ever knows who voted what.</summary>
    public bool IsSecret { get; set; }

    /// <summary>Results only from the close on.</summary>
    public bool IsHidden { get; set; }

    public int Hours { get; set; } = 24;

    /// <summary>People who must take part; 0: none.</summary>
    public int Quorum { get; set; }

    /// <summary>Ways that fit a choice among workshops; a charter may name another, and then the form begins with the first.</summary>
    public static readonly IReadOnlyList<DecisionMethod> Methods = [DecisionMethod.Dots, DecisionMethod.Ranking, DecisionMethod.Consent, DecisionMethod.ForAgainst];

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<DecideLaunch>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Method).Must(method => Methods.Contains(method)).Says("This value cannot be read.").OverridePropertyName("Decide.Method");
            RuleFor(one => one.Dots).Within(1, 10).OverridePropertyName("Decide.Dots");
            RuleFor(one => one.Quorum).Within(0, 500).OverridePropertyName("Decide.Quorum");
            RuleFor(one => one.Hours).Within(1, MostHours).OverridePropertyName("Decide.Hours");
            RuleFor(one => one.IsSecret).Must((form, secret) => !(secret || form.IsHidden) || form.Method != DecisionMethod.Consent).Says("Consent is never secret: an objection is answered to somebody.").OverridePropertyName("Decide.IsSecret");
        }
    }

    internal sealed class Handler(CurriculumDb db, LaunchTable table, IMediator mediator) : IRequestHandler<DecideLaunch, Unit>
    {
        public async Task<Unit> Handle(DecideLaunch request, CancellationToken cancellationToken)
        {
            await table.Wait(request.Launch, cancellationToken);
            if ((await table.Open(request.Cohort, request.Launch, cancellationToken)).DecisionId == request.Id)
                return Unit.Value;
            var launch = await table.In(request.Cohort, request.Launch, cancellationToken, Phase.Propose);
            var proposals = await db.Proposals.Where(one => one.LaunchId == launch.Id && one.WithdrawnAt == null).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(cancellationToken);
            var least = request.Method is DecisionMethod.Consent or DecisionMethod.ForAgainst ? 1 : 2;
            if (proposals.Count < least)
                throw new Refusal("There is nothing to choose between yet: at least {0} proposals.", null, least);
            foreach (var proposal in proposals)
                proposal.OptionId = Guid.CreateVersion7();
            var dots = request.Method == DecisionMethod.Dots ? request.Dots : 0;
            await mediator.Send(
                new OpenDecision(
                    request.Id, request.Cohort, launch.Title, CurriculumLinks.Launch(request.Cohort, launch.Id),
                    new DecisionTerms(request.Method, dots, request.IsSecret, request.IsSecret || request.IsHidden, request.Quorum, table.Now.AddHours(request.Hours)),
                    [.. proposals.Select(one => new OptionTerms(one.OptionId!.Value, one.Title))]),
                cancellationToken);
            launch.DecisionId = request.Id;
            launch.Enter(Phase.Decide, table.Me, table.Now);
            return Unit.Value;
        }
    }
}
