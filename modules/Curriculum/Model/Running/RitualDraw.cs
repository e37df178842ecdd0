namespace Cohort.Curriculum.Model.Running;

/// <summary>A ritual as it is drawn.</summary>
/// <param name="UsedOn">The last day this promo had it; null: never.</param>
internal sealed record RitualCard(Guid Id, string Title, string Value, string Doing, string Material, RitualMoment Moment, int GroupMin, int GroupMax, int MinutesMin, int Minutes, bool FromAfar, bool IsSeated, DateOnly? UsedOn);

/// <summary>What a ritual has to fit.</summary>
/// <param name="People">How many are there; 0: not said.</param>
/// <param name="Minutes">How much time there is; 0: not said.</param>
internal sealed record RitualWish(RitualMoment Moment, int People, int Minutes, bool FromAfar, bool Seated);

/// <summary>Draws a ritual that fits and was not had lately.</summary>
internal static class RitualDraw
{
    /// <summary>Days in which one does not have the same ritual again, as long as there is another.</summary>
    public const int Lately = 21;

    /// <summary>
    /// Those that fit, in the order of the draw: shuffled the same way for a promo all day long, so that "draw again" comes to
    /// each before the first comes again. What was had lately comes after all the others, the longest ago first.
    /// </summary>
    public static IReadOnlyList<RitualCard> Order(IEnumerable<RitualCard> all, RitualWish wish, Guid cohort, DateOnly today) =>
        [.. all.Where(one => Fits(one, wish))
            .OrderBy(one => one.UsedOn is { } used && used > today.AddDays(-Lately) ? used : DateOnly.MinValue)
            .ThenBy(one => Shuffle(one.Id, cohort, today))
            .ThenBy(one => one.Id)];

    /// <summary>It serves then, for so many, in that time, and leaves nobody out.</summary>
    public static bool Fits(RitualCard one, RitualWish wish) =>
        (wish.Moment == RitualMoment.Any || one.Moment == RitualMoment.Any || one.Moment == wish.Moment)
        && (wish.People == 0 || (wish.People >= one.GroupMin && wish.People <= one.GroupMax))
        && (wish.Minutes == 0 || one.MinutesMin <= wish.Minutes)
        && (!wish.FromAfar || one.FromAfar)
        && (!wish.Seated || one.IsSeated);

    // The same on every node and after a restart, which a hash code of the runtime is not.
    private static uint Shuffle(Guid ritual, Guid cohort, DateOnly today)
    {
        var hash = 2166136261u;
        foreach (var one in (byte[])[.. ritual.ToByteArray(), .. cohort.ToByteArray(), .. BitConverter.GetBytes(today.DayNumber)])
            hash = (hash ^ one) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
