using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>The visits of a trainee, for who stands beside them.</summary>
internal sealed record GetVisits(Guid Cohort, Guid Person) : IQuery<GetVisits.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Everyone);

    /// <param name="Name">The trainee's.</param>
    /// <param name="Beside">The place of who reads.</param>
    /// <param name="Visits">By date, or by when they are due; those called off last.</param>
    /// <param name="Promo">The promo.</param>
    /// <param name="Today">The day it is there.</param>
    internal sealed record Answer(string Name, Beside Beside, IReadOnlyList<Visit> Visits, PromoCard Promo, DateOnly Today)
    {
        /// <summary>The usual two are not written down yet.</summary>
        public bool LacksUsual(Guid cohort, Guid person) => UsualVisits.Missing(cohort, person, [.. Visits.Select(one => one.Id)], Visits.Count(one => one.CancelledAt is null)).Any();
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, IMediator mediator) : IRequestHandler<GetVisits, Answer>
    {
        public async Task<Answer> Handle(GetVisits request, CancellationToken cancellationToken)
        {
            var beside = await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var visits = await db.Visits.Include(one => one.Signatures).Include(one => one.Choices).AsSplitQuery().Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person).ToListAsync(cancellationToken);
            var members = await mediator.Send(new ListMembers(request.Cohort), cancellationToken);
            return new Answer(
                members.First(one => one.PersonId == request.Person).Name,
                beside,
                [.. visits.OrderBy(one => one.CancelledAt is not null).ThenBy(one => one.Date ?? one.DueOn).ThenBy(one => one.MadeAt)],
                await mediator.Send(new GetPromo(request.Cohort), cancellationToken),
                await followed.Today(request.Cohort, cancellationToken));
        }
    }
}
