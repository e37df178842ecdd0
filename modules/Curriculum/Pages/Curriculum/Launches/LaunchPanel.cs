using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Today, while a launch is open: the way to it.</summary>
internal sealed record LaunchPart(Launch Launch, Phase Phase, bool Speaks);

internal sealed class LaunchPanel(LaunchReader reader, CurrentPerson person, TimeProvider clock) : ITodayPanel
{
    public int Order => 5;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role == Role.Tutor || (await reader.Latest(context.Cohort, stop)).Reading is not { Launch.OpenIn: not null } open)
            return null;
        var phase = open.Launch.At(clock.GetUtcNow().UtcDateTime);
        return new TodayPart("/Pages/Curriculum/Launches/_TodayLaunch.cshtml", new LaunchPart(open.Launch, phase, phase == Phase.Gather && person.Builds(context.Cohort)), false);
    }
}
