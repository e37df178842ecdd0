using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Sources;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch;

/// <summary>Today: who presents the watch; or, to who comes next, that their turn is near.</summary>
internal sealed record CuratorPart(Guid Cohort, Corner Corner, string Name, bool IsMine, int Suggested);

internal sealed class CuratorPanel(WatchDb db, CornerReader corners, TurnReader turns, CurrentPerson person) : ITodayPanel
{
    public int Order => 35;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (await corners.Read(context.Cohort, stop) is not { } corner)
            return null;
        var isMine = corner.First.Person == person.Id;
        if (!corner.IsToday && !(isMine && corner.First.Date.DayNumber - corner.Today.DayNumber <= 3))
            return null;
        var name = (await turns.Read(context.Cohort, stop)).Trainees.FirstOrDefault(one => one.PersonId == corner.First.Person)?.GivenName ?? "";
        return new TodayPart("/Pages/Watch/_TodayCurator.cshtml", new CuratorPart(context.Cohort, corner, name, isMine, await SuggestionReader.Waiting(db, context.Cohort).CountAsync(stop)), false);
    }
}
