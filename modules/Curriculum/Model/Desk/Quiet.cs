using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;

namespace Cohort.Curriculum.Model.Desk;

/// <summary>
/// Whom to invite: by name, in the order of names, and nothing that measures anybody. It is computed at each look and kept nowhere.
/// </summary>
internal static class Quiet
{
    /// <summary>How far back one looks: so many days, and so many half-days together, whichever is longer. Holidays make nobody quiet.</summary>
    public const int Days = 14, HalfDays = 8;

    /// <summary>The first day one looks at.</summary>
    public static DateOnly From(IReadOnlyList<HalfDayCard> calendar, DateOnly today)
    {
        var usual = today.AddDays(-Days);
        var met = calendar.Where(one => one.Kind == HalfDayKind.Centre && one.Date <= today).OrderByDescending(one => one.Date).Take(HalfDays).Select(one => one.Date).ToList();
        return met.Count == HalfDays && met[^1] < usual ? met[^1] : usual;
    }

    /// <summary>Is not expected: has not arrived, or is excused today or all along.</summary>
    public static bool IsAway(PathCard? path, IReadOnlyList<HalfDayCard> calendar, DateOnly from, DateOnly today)
    {
        if (path is null)
            return false;
        if (path.ArrivesOn > today)
            return true;
        var away = path.Steps.Where(one => one.Kind is PathKind.Excused or PathKind.Elsewhere).Select(one => (one.Date, one.Part)).ToHashSet();
        var met = calendar.Where(one => one.Kind == HalfDayKind.Centre && one.Date >= from && one.Date <= today).ToList();
        bool Misses(IEnumerable<HalfDayCard> halves) => halves.Any() && halves.All(one => one.Date < path.ArrivesOn || away.Contains((one.Date, one.Part)));
        return Misses(met.Where(one => one.Date == today)) || Misses(met);
    }

    /// <summary>Who has not led yet, and of whom nothing was heard since the first day.</summary>
    public static (IReadOnlyList<MemberCard> NotLed, IReadOnlyList<MemberCard> NotHeard) Among(
        IEnumerable<MemberCard> trainees, IReadOnlyCollection<PersonTrace> traces, IReadOnlyDictionary<Guid, PathCard> paths, PromoCard promo, DateOnly from)
    {
        var here = trainees.OrderBy(one => one.SortName, StringComparer.Ordinal).ToList();
        var taught = traces.Where(one => one.Kind == TraceKind.Taught).Select(one => one.Person).ToHashSet();
        // Whoever led lately was heard.
        var heard = traces.Where(one => one.Kind == TraceKind.Spoke || DateOnly.FromDateTime(one.At) >= from).Select(one => one.Person).ToHashSet();
        // Who came after the first day has had less time than that.
        bool Had(MemberCard one) => promo.StartsOn <= from && !(paths.GetValueOrDefault(one.PersonId)?.ArrivesOn > from);
        return (here.FindAll(one => !taught.Contains(one.PersonId)), here.FindAll(one => Had(one) && !heard.Contains(one.PersonId)));
    }
}
