namespace Cohort.Attendance.Model.Sheets;

/// <summary>A half-day with its sheet as it stands: what the others say of it, what was said and signed.</summary>
/// <param name="Half">What the other modules say.</param>
/// <param name="Sheet">The sheet; not kept yet when nobody signed.</param>
/// <param name="Lines">The trainees who are expected, and those who signed though they are not.</param>
/// <param name="Signatures">Every signature, struck ones too.</param>
internal sealed record SheetFacts(HalfFacts Half, Sheet Sheet, IReadOnlyList<SheetLine> Lines, IReadOnlyList<SheetSignature> Signatures)
{
    /// <summary>Minutes that count at most: the half-day as it was held, bounded by the contract's.</summary>
    public int Expected => Math.Min(Math.Max(0, SheetLine.ToQuarter(Sheet.EndsAt) - SheetLine.ToQuarter(Sheet.StartsAt)), Half.Promo.HalfDayMinutes);

    /// <summary>The counter-signature of somebody who leads.</summary>
    public SheetSignature? LeaderSignature(Guid? person) => Signatures.FirstOrDefault(one => one.As == Place.Leader && one.StruckAt is null && one.PersonId == person);

    /// <summary>How many of those expected signed.</summary>
    public int Signed => Lines.Count(one => one.Signature is not null);

    /// <summary>Whoever has nothing in their cell.</summary>
    public IReadOnlyList<SheetLine> Open => [.. Lines.Where(one => one.Mark == Mark.Missing)];

    public static SheetFacts Of(HalfFacts half, Sheet sheet, IReadOnlyCollection<SheetEntry> entries, IReadOnlyList<SheetSignature> signatures)
    {
        var said = entries.ToDictionary(one => one.PersonId);
        var signed = signatures.Where(one => one.As == Place.Trainee).ToDictionary(one => one.PersonId);
        var people = half.Expected.Select(one => (one.Id, one.Name, one.SortName, one.Employer)).ToList();
        // Somebody who signed and is no longer expected stays on the sheet: a check asks about it.
        people.AddRange(signed.Keys.Union(said.Keys).Where(one => !half.IsExpected(one)).Select(one => half.Members.GetValueOrDefault(one) is { } member ? (one, member.Name, member.SortName, "") : (one, "", "", "")));
        return new SheetFacts(half, sheet, [.. people.OrderBy(one => one.SortName, StringComparer.Ordinal).Select(one => Line(one.Id, one.Name, one.Employer, said.GetValueOrDefault(one.Id), signed.GetValueOrDefault(one.Id)))], signatures);
    }

    private static SheetLine Line(Guid id, string name, string employer, SheetEntry? entry, SheetSignature? signature) =>
        new(id, name, employer, entry, signature?.StruckAt is null ? signature : null, signature?.StruckAt is null ? null : signature);
}
