using Cohort.Kernel.People;

namespace Cohort.Facilities.Calendars;

/// <summary>What a calendar is of.</summary>
public enum CalendarKind
{
    /// <summary>A person's own days, in all their promos.</summary>
    Mine,

    /// <summary>What a promo does; nothing that is of one person.</summary>
    Promo,

    /// <summary>For a tutor: the days of one trainee whom they follow, and nothing else.</summary>
    Trainee,
}

/// <summary>What a calendar asks of a module, for one promo. The reader is the current person, with their rights of this moment.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Cohort">The promo.</param>
/// <param name="Role">The reader's role in it (a coordinator reads as a trainer).</param>
/// <param name="Person">Whose days: the reader, or the trainee whom they follow.</param>
/// <param name="From">What ended before (UTC) is not shown.</param>
public sealed record CalendarContext(CalendarKind Kind, Guid Cohort, Role Role, Guid Person, DateTime From);

/// <summary>What a module has for calendars. It says nothing that the reader may not see on its pages.</summary>
public interface ICalendarPart
{
    /// <summary>What stands there now, drafts and what was cancelled left out, in the reader's language.</summary>
    Task<IReadOnlyList<CalendarEvent>> Load(CalendarContext context, CancellationToken stop);
}

/// <summary>A calendar that somebody may follow.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Cohort">The promo; empty: all of them.</param>
/// <param name="Trainee">The trainee, for a tutor; else empty.</param>
/// <param name="Name">What it is called on the page: the name of the promo, or of the trainee.</param>
public sealed record CalendarChoice(CalendarKind Kind, Guid Cohort, Guid Trainee, string Name);

/// <summary>A module that says which calendars the current person may follow: offered on their page, and asked again each time one is read.</summary>
public interface ICalendarOffer
{
    /// <summary>All of them, as rights are now.</summary>
    Task<IReadOnlyList<CalendarChoice>> Offer(CancellationToken stop);
}
