using Cohort.Cohorts.Pages.Cohorts.Directory;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Cohorts;

/// <summary>The first small contribution: asked on Today until it is given. A newcomer's buddy stands there too, in their first weeks.</summary>
internal sealed class WelcomePanel(CurrentPerson person, IMediator mediator, TimeProvider clock) : ITodayPanel
{
    private const int DaysOfBuddy = 60;

    public int Order => 5;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (person.RoleIn(context.Cohort) is not (Role.Trainee or Role.Trainer))
            return null;
        var asks = await mediator.Send(new GetMyExpectation(context.Cohort), stop) is null;
        var buddy = await mediator.Send(new GetMyBuddy(context.Cohort), stop);
        if (buddy?.Since < clock.GetUtcNow().UtcDateTime.AddDays(-DaysOfBuddy))
            buddy = null;
        return asks || buddy is not null ? new TodayPart("/Pages/Cohorts/_Welcome.cshtml", new WelcomePart(context.Cohort, asks, buddy), Aside: false) : null;
    }
}

/// <summary>The promo that asks, when nothing was said yet, and who stands by the reader.</summary>
internal sealed record WelcomePart(Guid Cohort, bool Asks, GetMyBuddy.One? Buddy);
