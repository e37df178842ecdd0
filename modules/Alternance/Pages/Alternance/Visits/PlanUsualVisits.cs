using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>Writes down the two usual visits of a trainee, or of every trainee who works somewhere (null), by when they are due. A second press adds nothing. Answers how many were added.</summary>
internal sealed record PlanUsualVisits(Guid Cohort, Guid? Person) : ICommand<int>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<PlanUsualVisits>;

    internal sealed class Handler(AlternanceDb db, Followed followed, VisitDesk desk, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<PlanUsualVisits, int>
    {
        public async Task<int> Handle(PlanUsualVisits request, CancellationToken cancellationToken)
        {
            var (promo, today) = (await mediator.Send(new GetPromo(request.Cohort), cancellationToken), await followed.Today(request.Cohort, cancellationToken));
            var trainees = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role == Role.Trainee && (request.Person is null || one.PersonId == request.Person)).Select(one => one.PersonId).ToList();
            if (request.Person is not null && trainees.Count == 0)
                throw new NotFound();
            var placed = (await db.Placements.Where(one => one.CohortId == request.Cohort && (one.EndsOn == null || one.EndsOn >= today)).Select(one => one.PersonId).ToListAsync(cancellationToken)).ToHashSet();
            if (request.Person is { } alone && !placed.Contains(alone))
                throw new Refusal("Write down first where this person works.");
            var known = (await db.Visits.Where(one => one.CohortId == request.Cohort).Select(one => new { one.PersonId, one.Id, Off = one.CancelledAt != null }).ToListAsync(cancellationToken)).ToLookup(one => one.PersonId);
            var added = new List<Visit>();
            foreach (var trainee in trainees.Where(placed.Contains))
            {
                foreach (var number in UsualVisits.Missing(request.Cohort, trainee, [.. known[trainee].Select(one => one.Id)], known[trainee].Count(one => !one.Off)))
                    added.Add(new Visit(UsualVisits.Id(request.Cohort, trainee, number), request.Cohort, trainee, person.Id, clock.GetUtcNow().UtcDateTime) { DueOn = UsualVisits.DueOn(promo, number) });
            }

            db.Visits.AddRange(added);
            await desk.RemindDue(promo, added, cancellationToken);
            return added.Count;
        }
    }
}
