using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>A trainer decides on one competence of one person, and says why. A newer decision revises an earlier one; both stay.</summary>
internal sealed class DecideCompetence : ICommand<Unit>
{
    private const int MostGrounds = 50;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    [BindNever]
    public Guid Node { get; set; }

    public Guid Id { get; set; }

    public CompetenceOutcome? Outcome { get; set; }

    public string Grounds { get; set; } = "";

    /// <summary>Observations it rests on.</summary>
    public List<Guid> RestsOn { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<DecideCompetence>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Outcome).Must(outcome => outcome is not null).Says("Please choose one.").IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Grounds).Required(CompetenceDecision.MostGrounds);
            RuleFor(one => one.RestsOn).Must(all => all.Count <= MostGrounds).Says("At most {0} lines.", MostGrounds);
        }
    }

    internal sealed class Handler(CurriculumDb db, HeirReader heirs, CurrentPerson person, TimeProvider clock, IMediator mediator) : IRequestHandler<DecideCompetence, Unit>
    {
        public async Task<Unit> Handle(DecideCompetence request, CancellationToken cancellationToken)
        {
            // It carries a name: the house has none. And nobody decides on themselves.
            if (person.IsHouse || request.Person == person.Id)
                throw new Forbidden();
            if (await db.CompetenceDecisions.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.By == person.Id ? Unit.Value : throw new NotFound();
            if ((await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).All(one => one.PersonId != request.Person || one.Role is not (Role.Trainee or Role.Alumnus)))
                throw new NotFound();
            var followed = await heirs.Read(request.Cohort, cancellationToken);
            var node = followed.Of(request.Node);
            if ((await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).All(one => one.NodeId != node))
                throw new NotFound();
            var behind = followed.Behind(node);
            var chosen = request.RestsOn.Distinct().ToList();
            var known = await db.Observations.Where(one => chosen.Contains(one.Id) && one.CohortId == request.Cohort && one.PersonId == request.Person && behind.Contains(one.NodeId))
                .Select(one => new { one.Id, one.WithdrawnAt }).ToListAsync(cancellationToken);
            if (known.Count != chosen.Count)
                throw new NotFound();
            if (known.Exists(one => one.WithdrawnAt is not null))
                throw new Refusal("One of these observations was withdrawn since you opened the page. Please choose again.", nameof(RestsOn));
            var decision = new CompetenceDecision(
                request.Id, request.Cohort, request.Person, node, request.Outcome!.Value, AddObservation.Handler.Tidy(request.Grounds), (person.Id, person.Name), clock.GetUtcNow().UtcDateTime);
            decision.RestsOn.AddRange(chosen.Select(one => new DecisionGround(decision.Id, one)));
            db.CompetenceDecisions.Add(decision);
            return Unit.Value;
        }
    }
}
