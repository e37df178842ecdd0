using Cohort.Cohorts.Model;
using Cohort.Kernel.Data;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>On Today, what trainers announced in the last days.</summary>
internal sealed class AnnouncementPanel(CohortsDb db, PromoMemory memory, CurrentPerson person, TimeProvider clock) : ITodayPanel
{
    private const int Days = 7, Most = 3;

    public int Order => 8;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role == Role.Alumnus)
            return null;
        // Kept with the promo: what changes with the reader or the hour is chosen afterwards.
        var latest = await memory.Read<LatestAnnouncements>(context.Cohort, async () => new LatestAnnouncements(await db.Announcements.Where(one => one.CohortId == context.Cohort)
            .OrderByDescending(one => one.At).Take(20).Select(one => new LatestAnnouncements.Line(one.Audience, one.Title, one.At)).ToListAsync(stop)), stop);
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-Days);
        var mine = latest.Lines.Where(one => one.At >= since && (person.Steers(context.Cohort) || one.IsFor(context.Role))).Take(Most).ToList();
        return mine.Count == 0 ? null : new TodayPart("/Pages/Cohorts/_Announced.cshtml", new AnnouncedPart(context.Cohort, mine), Aside: false);
    }
}

/// <summary>The latest announcements of a promo, for all readers.</summary>
internal sealed record LatestAnnouncements(IReadOnlyList<LatestAnnouncements.Line> Lines)
{
    internal sealed record Line(Audience Audience, string Title, DateTime At)
    {
        public bool IsFor(Role role) => Audience switch { Audience.Trainees => role == Role.Trainee, Audience.Tutors => role == Role.Tutor, _ => true };
    }
}

/// <summary>What stands on Today.</summary>
internal sealed record AnnouncedPart(Guid Cohort, IReadOnlyList<LatestAnnouncements.Line> Lines);
