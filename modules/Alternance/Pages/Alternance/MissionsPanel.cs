using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Structures;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance;

/// <summary>What stands on Today of a trainee who is back at the centre.</summary>
internal sealed record MissionsPart(Guid Cohort, Guid Person, IReadOnlyList<MissionsPart.Line> Lines)
{
    internal sealed record Line(Guid Id, string Title, bool Told);
}

/// <summary>Back at the centre, a trainee is asked how the missions in the structure go.</summary>
internal sealed class MissionsPanel(AlternanceDb db, Days days, CurrentPerson person) : ITodayPanel
{
    private const int Most = 5;

    public int Order => 15;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role != Role.Trainee)
            return null;
        // A mission whose day has come is under way, whoever forgot to say so.
        var lines = await db.Missions.Where(one => one.CohortId == context.Cohort && one.PersonId == person.Id && (one.State == MissionState.UnderWay || (one.State == MissionState.Planned && one.From != null && one.From <= context.Date)))
            .OrderBy(one => one.From).ThenBy(one => one.Id).Take(Most).Select(one => new MissionsPart.Line(one.Id, one.Title, one.Went.Length > 0)).ToListAsync(stop);
        if (lines.Count == 0 || !BackAtCentre.Is(await days.DaysOf(context.Cohort, person.Id, context.Date.AddDays(-BackAtCentre.WithinDays), context.Date, stop), context.Date))
            return null;
        return new TodayPart("/Pages/Alternance/_TodayMissions.cshtml", new MissionsPart(context.Cohort, person.Id, lines), Aside: false);
    }
}
