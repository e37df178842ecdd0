using Cohort.Alternance.Model.FollowUps;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.FollowUps;

/// <summary>One alert, and what it is about in words.</summary>
internal sealed record GetAlert(Guid Cohort, Guid Id) : IQuery<GetAlert.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <param name="Alert">The alert.</param>
    /// <param name="Name">Of whom.</param>
    /// <param name="About">A competence, a tutor, what a tutor said; or empty.</param>
    /// <param name="Visit">The visit it is about, or null.</param>
    /// <param name="Promo">The promo.</param>
    internal sealed record Answer(FollowUp Alert, string Name, string About, Guid? Visit, PromoCard Promo);

    internal sealed class Handler(AlternanceDb db, IMediator mediator) : IRequestHandler<GetAlert, Answer>
    {
        public async Task<Answer> Handle(GetAlert request, CancellationToken cancellationToken)
        {
            var alert = NotFound.IfNull(await db.FollowUps.Include(one => one.Notes).FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            var name = await Name(alert.PersonId, cancellationToken);
            var id = AlertRules.IdIn(alert.About);
            return new Answer(alert, name, id is null ? "" : await About(alert, id.Value, cancellationToken), alert.Kind == AlertKind.VisitDue ? id : null, await mediator.Send(new GetPromo(request.Cohort), cancellationToken));
        }

        private async Task<string> About(FollowUp alert, Guid id, CancellationToken stop) => alert.Kind switch
        {
            // As the promo knows them: a name that was typed stays until they act.
            AlertKind.SilentTutor => (await mediator.Send(new ListMembers(alert.CohortId), stop)).FirstOrDefault(one => one.PersonId == id)?.Name ?? "",
            AlertKind.TutorAsks => await db.TutorWords.Where(one => one.Id == id).Select(one => one.Text).FirstOrDefaultAsync(stop) ?? "",
            AlertKind.AimWithoutActivity or AlertKind.LowThatLasts => (await mediator.Send(new ListCompetences(alert.CohortId), stop)).FirstOrDefault(one => one.NodeId == id)?.Statement ?? "",
            _ => "",
        };

        private async Task<string> Name(Guid id, CancellationToken stop) =>
            await db.People.Where(one => one.Id == id).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefaultAsync(stop) ?? "";
    }
}
