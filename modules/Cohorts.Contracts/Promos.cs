using System.Diagnostics.CodeAnalysis;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;

namespace Cohort.Cohorts.Contracts;

/// <summary>The promos that run on any day between two dates, both included; for tasks.</summary>
public sealed record ListRunningPromos(DateOnly From, DateOnly To) : IQuery<IReadOnlyList<Guid>>
{
    /// <inheritdoc/>
    public Access Access => Access.House;
}

/// <summary>A promo's name, for lists and menus.</summary>
public sealed record PromoName(Guid Id, string Name);

/// <summary>The promos the current person belongs to, latest first; every promo for a coordinator (at most 200).</summary>
public sealed record ListMyPromos : IQuery<IReadOnlyList<PromoName>>
{
    /// <inheritdoc/>
    public Access Access => Access.SignedIn;
}

/// <summary>A promo's name and its last day.</summary>
public sealed record PromoEnd(Guid Id, string Name, DateOnly EndsOn);

/// <summary>When these promos end; those that are unknown are left out. For who keeps papers of many.</summary>
public sealed record ListPromoEnds(IReadOnlyCollection<Guid> Promos) : IQuery<IReadOnlyList<PromoEnd>>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>What everyone in a promo may know of it. Minutes are whole; times of day are minutes since midnight, local.</summary>
public sealed record PromoCard(
    Guid Id,
    string Name,
    string Department,
    string TimeZone,
    DateOnly StartsOn,
    DateOnly EndsOn,
    int TargetMinutes,
    int HalfDayMinutes,
    int MorningStartsAt,
    int AfternoonStartsAt)
{
    /// <summary>What the charter of the group says; without one, <see cref="CharterCard.None"/>.</summary>
    [AllowNull]
    public CharterCard Charter { get => field ?? CharterCard.None; init; }

    /// <summary>The promo's zone: dates and half-days are local to it.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    /// <summary>Calendar weeks from the Monday of the first day to the last day.</summary>
    public int Weeks => WeekNumber(EndsOn);

    /// <summary>The Monday of the week in which the promo starts.</summary>
    public DateOnly FirstMonday => StartsOn.Monday();

    /// <summary>1 for the first week of the promo, and so on; null outside its dates.</summary>
    public int? WeekOf(DateOnly date) => date < FirstMonday || date > FirstMonday.AddDays((Weeks * 7) - 1) ? null : WeekNumber(date);

    /// <summary>When a half-day begins, in minutes since midnight.</summary>
    public int StartOf(DayPart part) => part == DayPart.Morning ? MorningStartsAt : AfternoonStartsAt;

    private int WeekNumber(DateOnly date) => ((date.DayNumber - FirstMonday.DayNumber) / 7) + 1;
}

/// <summary>One promo.</summary>
/// <exception cref="Cohort.Kernel.NotFound">Unknown, or not this person's.</exception>
public sealed record GetPromo(Guid Cohort) : IQuery<PromoCard>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}

/// <summary>One half-day that exists for the promo.</summary>
public readonly record struct HalfDayCard(DateOnly Date, DayPart Part, HalfDayKind Kind);

/// <summary>The half-days of a promo between two dates, both included (null: no bound), in order.</summary>
public sealed record GetCalendar(Guid Cohort, DateOnly? From = null, DateOnly? To = null) : IQuery<IReadOnlyList<HalfDayCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}

/// <summary>A place where a promo meets. Capacity in people, 0 when unknown; no longer offered when not open, but kept by what stands there.</summary>
public sealed record PlaceCard(Guid Id, string Name, string Address, int Capacity, bool IsOpen);

/// <summary>The places of a promo, by name, those no longer offered too.</summary>
public sealed record ListPlaces(Guid Cohort) : IQuery<IReadOnlyList<PlaceCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}

/// <summary>Places by their ids, of whatever promo; those that are unknown are left out.</summary>
public sealed record FindPlaces(IReadOnlyCollection<Guid> Places) : IQuery<IReadOnlyList<PlaceCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.House;
}

/// <summary>A member of a promo.</summary>
public sealed record MemberCard(Guid PersonId, string GivenName, string FamilyName, string SortName, Role Role)
{
    /// <summary>Given and family name.</summary>
    public string Name => $"{GivenName} {FamilyName}";
}

/// <summary>The members of a promo (those who left are left out), by family name.</summary>
public sealed record ListMembers(Guid Cohort) : IQuery<IReadOnlyList<MemberCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}

/// <summary>What a trainee does of a half-day, when it differs from the common calendar.</summary>
public enum PathKind
{
    /// <summary>Does not follow it.</summary>
    Excused,

    /// <summary>Follows one more, which the calendar does not have.</summary>
    Added,

    /// <summary>Follows it in another place or promo.</summary>
    Elsewhere,
}

/// <summary>One half-day of an individual path. Minutes count for <see cref="PathKind.Added"/> and <see cref="PathKind.Elsewhere"/>.</summary>
public readonly record struct PathStep(DateOnly Date, DayPart Part, PathKind Kind, int Minutes);

/// <summary>A trainee's own path. Half-days before <see cref="ArrivesOn"/> are excused.</summary>
public sealed record PathCard(Guid PersonId, int? TargetMinutes, DateOnly? ArrivesOn, IReadOnlyList<PathStep> Steps);

/// <summary>The individual paths of a promo: only trainees who have one.</summary>
public sealed record ListPaths(Guid Cohort) : IQuery<IReadOnlyList<PathCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Building);
}

/// <summary>
/// The individual path of one trainee, or null without one. It says where they are and nothing of why; whoever asks has
/// already made sure that the reader may know.
/// </summary>
public sealed record FindPath(Guid Cohort, Guid Person) : IQuery<PathCard?>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}

/// <summary>The name of the legal public holiday on a day, by the list the promo follows; null: it is none. In French, as the law names it.</summary>
public sealed record FindHoliday(Guid Cohort, DateOnly Date) : IQuery<string?>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}
