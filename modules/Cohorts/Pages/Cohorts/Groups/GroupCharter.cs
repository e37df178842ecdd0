using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Cohorts.Pages.Cohorts.Groups;

/// <summary>Who makes groups: those to whom the charter gives the board.</summary>
internal static class GroupCharter
{
    /// <summary>May this person make groups here?</summary>
    public static bool MayGroup(this PromoCard promo, CurrentPerson person) => promo.Charter.MayPlace(person, promo.Id);

    /// <summary>Goes on if they may.</summary>
    /// <exception cref="Forbidden">The charter leaves it to the trainers.</exception>
    public static async Task DemandGrouping(this IMediator mediator, CurrentPerson person, Guid cohort, CancellationToken stop)
    {
        if (!(await mediator.Send(new GetPromo(cohort), stop)).MayGroup(person))
            throw new Forbidden();
    }
}
