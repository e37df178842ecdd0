using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Hours;

/// <summary>Reads what the sheets prove, half-day by half-day.</summary>
internal sealed class SignedReader(CurriculumDb db)
{
    /// <summary>Of a promo: a half-day counts as long as it did for whoever was there longest.</summary>
    public async Task<IReadOnlyList<SignedTime>> OfPromo(Guid cohort, CancellationToken stop) =>
        [.. (await db.SignedHalves.Where(one => one.CohortId == cohort).GroupBy(one => new { one.Date, one.Part }).Select(one => new { one.Key.Date, one.Key.Part, Minutes = one.Max(row => row.Minutes) }).ToListAsync(stop))
            .Select(one => new SignedTime(one.Date, one.Part, one.Minutes))];

    /// <summary>Of one trainee.</summary>
    public async Task<IReadOnlyList<SignedTime>> Of(Guid cohort, Guid person, CancellationToken stop) =>
        [.. (await db.SignedHalves.Where(one => one.CohortId == cohort && one.PersonId == person).Select(one => new { one.Date, one.Part, one.Minutes }).ToListAsync(stop))
            .Select(one => new SignedTime(one.Date, one.Part, one.Minutes))];
}
