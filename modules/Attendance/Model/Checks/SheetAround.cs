using Cohort.Alternance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;

namespace Cohort.Attendance.Model.Checks;

/// <summary>A session of another promo on the same half-day; its place by name and address.</summary>
internal sealed record OtherSession(string Promo, HalfDaySession Session, string Place);

/// <summary>Somebody signed on the sheet of another promo for the same half-day.</summary>
internal sealed record OtherSignature(Guid Person, Guid Cohort);

/// <summary>What stands around a half-day and is needed to check its sheet.</summary>
/// <param name="Holiday">Name of the public holiday, or null.</param>
/// <param name="Where">Where each trainee is.</param>
/// <param name="Places">The places of the promo.</param>
/// <param name="Others">What other promos do at that time.</param>
/// <param name="Elsewhere">Signatures on sheets of other promos.</param>
/// <param name="Title">The title of the action in the agreement; empty: nobody wrote it.</param>
/// <param name="Unsealed">Half-days at the centre before this one whose sheet is not sealed, earliest first.</param>
internal sealed record SheetAround(
    string? Holiday,
    IReadOnlyDictionary<Guid, Whereabouts> Where,
    IReadOnlyList<PlaceCard> Places,
    IReadOnlyList<OtherSession> Others,
    IReadOnlyList<OtherSignature> Elsewhere,
    string Title,
    IReadOnlyList<(DateOnly Date, DayPart Part)> Unsealed)
{
    /// <summary>How a place is told from another: two promos know the same room by its name and address.</summary>
    public static string Named(PlaceCard? place) => place is null ? "" : $"{place.Name.Trim()}, {place.Address.Trim()}".ToUpperInvariant();
}
