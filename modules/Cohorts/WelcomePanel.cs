using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Cohorts;

/// <summary>The first small contribution: asked on Today until it is given.</summary>
internal sealed class WelcomePanel(CurrentPerson person, IMediator mediator) : ITodayPanel
{
    public int Order => 5;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (person.RoleIn(context.Cohort) is not (Role.Trainee or Role.Trainer))
            return null;
        return await mediator.Send(new GetMyExpectation(context.Cohort), stop) is null
            ? new TodayPart("/Pages/Cohorts/_Welcome.cshtml", new WelcomePart(context.Cohort), Aside: false)
            : null;
    }
}

/// <summary>The promo that asks.</summary>
internal sealed record WelcomePart(Guid Cohort);
