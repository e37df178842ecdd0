using Cohort.Attendance.Model.Chain;
using Cohort.Cohorts.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Model.Papers;

/// <summary>Until when the papers of a promo are kept.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Name">Its name.</param>
/// <param name="SheetsUntil">Last day its sheets are kept.</param>
/// <param name="CertificatesUntil">Last day its certificates are kept.</param>
/// <param name="Sheets">How many closed or open sheets it has.</param>
/// <param name="Certificates">How many certificates it has.</param>
internal sealed record KeptPapers(Guid Cohort, string Name, DateOnly SheetsUntil, DateOnly CertificatesUntil, int Sheets, int Certificates);

/// <summary>One erasing: what the register remembers of it.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Name">Its name, or empty.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Links">How many sheets and corrections lost their content.</param>
/// <param name="Until">The last of their numbers.</param>
/// <param name="Certificates">How many certificates went.</param>
internal sealed record Erasing(Guid Cohort, string Name, DateTime At, int Links, int Until, int Certificates);

/// <summary>Reads until when papers are kept, and what was erased. Of sheets that stands in the register itself: their links stay, without content.</summary>
internal sealed class Keeping(AttendanceDb db, IMediator mediator)
{
    /// <summary>The promos that have papers, those whose sheets go first before the others.</summary>
    public async Task<IReadOnlyList<KeptPapers>> Read(CancellationToken stop)
    {
        var sheets = await db.Sheets.GroupBy(one => one.CohortId).Select(one => new { one.Key, Count = one.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, stop);
        var certificates = await db.Certificates.GroupBy(one => one.CohortId).Select(one => new { one.Key, Count = one.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, stop);
        var terms = await db.Actions.AsNoTracking().ToDictionaryAsync(one => one.CohortId, stop);
        var promos = await mediator.Send(new ListPromoEnds([.. sheets.Keys.Union(certificates.Keys)]), stop);
        return [.. promos.Select(Kept).OrderBy(one => one.SheetsUntil).ThenBy(one => one.Name, StringComparer.Ordinal)];

        KeptPapers Kept(PromoEnd promo)
        {
            var years = terms.GetValueOrDefault(promo.Id) ?? new ActionTerms(promo.Id);
            return new KeptPapers(promo.Id, promo.Name, promo.EndsOn.AddYears(years.KeepYears), promo.EndsOn.AddYears(years.KeepCertificateYears), sheets.GetValueOrDefault(promo.Id), certificates.GetValueOrDefault(promo.Id));
        }
    }

    /// <summary>What was erased, the last first.</summary>
    public async Task<IReadOnlyList<Erasing>> Erased(CancellationToken stop)
    {
        var rows = await db.Links.Where(one => one.ErasedAt != null).GroupBy(one => new { one.CohortId, one.ErasedAt }).Select(one => new { one.Key.CohortId, one.Key.ErasedAt, Count = one.Count(), Until = one.Max(link => link.Number) }).ToListAsync(stop);
        var certificates = await db.Erased.ToListAsync(stop);
        var names = (await mediator.Send(new ListPromoEnds([.. rows.Select(one => one.CohortId).Concat(certificates.Select(one => one.CohortId)).Distinct()]), stop)).ToDictionary(one => one.Id, one => one.Name);
        return [.. rows.Select(one => new Erasing(one.CohortId, names.GetValueOrDefault(one.CohortId, ""), one.ErasedAt!.Value, one.Count, one.Until, 0))
            .Concat(certificates.Select(one => new Erasing(one.CohortId, names.GetValueOrDefault(one.CohortId, ""), one.At, 0, 0, one.Count)))
            .OrderByDescending(one => one.At)];
    }
}
