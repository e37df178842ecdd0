using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>Keeps what a trainee says of where they stand, for them alone or shared with the trainers.</summary>
internal sealed class SavePositioning : ICommand<bool>
{
    /// <summary>The version of what was never saved.</summary>
    public const int None = -1;

    private const int MostLines = 500;

    [BindNever]
    public Guid Cohort { get; set; }

    public int Version { get; set; }

    /// <summary>The button that shares was pressed.</summary>
    public bool Share { get; set; }

    public Dictionary<Guid, Line> Lines { get; set; } = [];

    public Access Access => Access.In(Cohort, Role.Trainee);

    /// <summary>What is said of one competence.</summary>
    internal sealed class Line
    {
        public ObservedLevel? Level { get; set; }

        public string Words { get; set; } = "";
    }

    internal sealed class Validator : AbstractValidator<SavePositioning>
    {
        public Validator()
        {
            RuleFor(one => one.Lines).Must(all => all.Count <= MostLines).Says("At most {0} lines.", MostLines);
            RuleFor(one => one.Lines).Must(all => all.Values.All(line => line.Level is null || Enum.IsDefined(line.Level.Value))).Says("This value cannot be read.");
            RuleFor(one => one.Lines).Must(all => all.Values.All(line => (line.Words?.Length ?? 0) <= Observation.MostText)).Says("Your own words: at most {0} characters for each competence.", Observation.MostText);
        }
    }

    internal sealed class Handler(CurriculumDb db, HeirReader heirs, CurrentPerson person, TimeProvider clock, IMediator mediator, UnitOfWork work) : IRequestHandler<SavePositioning, bool>
    {
        /// <summary>True: it is shared now.</summary>
        public async Task<bool> Handle(SavePositioning request, CancellationToken cancellationToken)
        {
            if (person.RoleIn(request.Cohort) != Role.Trainee)
                throw new Forbidden();
            var now = clock.GetUtcNow().UtcDateTime;
            var said = await db.Positionings.Include(one => one.Lines).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == person.Id, cancellationToken);
            var known = said?.Version ?? None;
            if (said is null)
                db.Positionings.Add(said = new Positioning(request.Cohort, person.Id, now));

            var followed = await heirs.Read(request.Cohort, cancellationToken);
            var present = (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Select(one => one.NodeId).ToHashSet();
            var changed = false;
            foreach (var (node, line) in request.Lines.Where(one => present.Contains(followed.Of(one.Key))))
                changed |= said.Say(followed.Of(node), line.Level, AddObservation.Handler.Tidy(line.Words));
            // A double press changes nothing; another tab that says something else is told.
            if (changed && known != request.Version)
                throw new Refusal("Somebody changed this since you opened it. Their version is shown below; yours is kept in the form.");
            if (request.Share)
                said.Share(now);
            if (changed)
                said.SavedAt = now;
            if (said.IsShared)
                await Tell(said, request.Cohort, present, now, cancellationToken);
            return said.IsShared;
        }

        /// <summary>What is new becomes the trainee's own observations of today.</summary>
        private async Task Tell(Positioning said, Guid cohort, HashSet<Guid> present, DateTime now, CancellationToken stop)
        {
            var zone = (await mediator.Send(new GetPromo(cohort), stop)).Zone;
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, zone));
            foreach (var line in said.Lines.Where(one => one.IsNew && present.Contains(one.NodeId)))
            {
                var seen = new Observation(
                    Guid.CreateVersion7(), cohort, person.Id, line.NodeId, (ObservingVoice.Self, person.Id, person.Name), today, line.Level ?? ObservedLevel.NotSeen, line.Words, now);
                db.Observations.Add(seen);
                line.Shared();
                work.Raise(new ObservationMade(cohort, seen.Id, seen.PersonId, seen.NodeId, seen.By));
            }
        }
    }
}
