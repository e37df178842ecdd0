using Cohort.Alternance.Model.Centre;
using Cohort.Alternance.Model.Tutors;
using Cohort.Kernel.Modules;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>The last half-days at the centre, for who follows the trainee: there, absent, justified; never why.</summary>
/// <param name="Latest">The latest, first.</param>
/// <param name="Sum">All of them.</param>
internal sealed record TutorPresence(IReadOnlyList<CentrePresence> Latest, CentreSum Sum)
{
    public const int Shown = 10;
}

/// <summary>Presence at the centre on the page of a tutor.</summary>
internal sealed class TutorPresences(AlternanceDb db) : ITutorPart
{
    public int Order => 60;

    public async Task<TodayPart?> Load(Guid cohort, Guid person, CancellationToken stop)
    {
        var all = await db.Presences.AsNoTracking().Where(one => one.CohortId == cohort && one.PersonId == person).OrderByDescending(one => one.Date).ThenByDescending(one => one.Part).ToListAsync(stop);
        return all.Count == 0 ? null : new TodayPart("/Pages/Alternance/Tutors/_Presence.cshtml", new TutorPresence([.. all.Take(TutorPresence.Shown)], CentreSum.Of(all)), false);
    }
}
