using Cohort.Alternance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Model.Papers;

/// <summary>One trainee's hours, for their certificate.</summary>
/// <param name="Id">The trainee.</param>
/// <param name="Name">As on the sheets.</param>
/// <param name="SortName">By family name.</param>
/// <param name="Lines">Their lines of the sheets that are closed, corrections included, by date.</param>
/// <param name="Missing">Half-days of their path at the centre that are over and whose sheet is not closed.</param>
internal sealed record CertifiedPerson(Guid Id, string Name, string SortName, IReadOnlyList<SealedLine> Lines, IReadOnlyList<(DateOnly Date, DayPart Part)> Missing)
{
    public int Minutes(DateOnly from, DateOnly to) => Lines.Where(one => one.Date >= from && one.Date <= to).Sum(one => one.Minutes);

    public int Sheets(DateOnly from, DateOnly to) => Lines.Count(one => one.Date >= from && one.Date <= to);
}

/// <summary>Reads the hours that certificates are made from. Whoever asks was let in by the request's own rule, and steers.</summary>
internal sealed class CertificateDesk(AttendanceDb db, IMediator mediator, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public static DateOnly Today(PromoCard promo, DateTime now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, promo.Zone));

    /// <summary>The trainees, by family name: members, and those who left but were there.</summary>
    public async Task<IReadOnlyList<CertifiedPerson>> Read(PromoCard promo, CancellationToken stop)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(Now, promo.Zone);
        var (today, minute) = (DateOnly.FromDateTime(local), (int)local.TimeOfDay.TotalMinutes);
        var lines = (await db.Lines.AsNoTracking().Where(one => one.CohortId == promo.Id).OrderBy(one => one.Date).ThenBy(one => one.Part).ToListAsync(stop)).ToLookup(one => one.PersonId);
        var members = (await mediator.Send(new ListMembers(promo.Id), stop)).Where(one => one.Role == Role.Trainee).ToDictionary(one => one.PersonId);
        var elsewhere = (await mediator.Send(new ListPaths(promo.Id), stop)).SelectMany(one => one.Steps.Where(step => step.Kind == PathKind.Elsewhere).Select(step => (one.PersonId, step.Date, step.Part))).ToHashSet();
        var over = (await mediator.Send(new ListWhereabouts(promo.Id, promo.StartsOn, today), stop))
            .Where(one => one.Where == Whereabouts.Centre)
            .Select(one => (one.Person, one.Date, Part: one.IsAfternoon ? DayPart.Afternoon : DayPart.Morning))
            .Where(one => one.Date < today || promo.StartOf(one.Part) + promo.HalfDayMinutes <= minute)
            .Where(one => !elsewhere.Contains((one.Person, one.Date, one.Part)))
            .ToLookup(one => one.Person, one => (one.Date, one.Part));
        var left = await Left([.. lines.Select(one => one.Key).Where(one => !members.ContainsKey(one))], lines, stop);
        return
        [
            .. members.Values.Select(one => (one.PersonId, one.Name, one.SortName)).Concat(left.Select(one => (one.Key, one.Value, Kernel.Text.SearchText.Normalise(one.Value))))
                .OrderBy(one => one.Item3, StringComparer.Ordinal)
                .Select(one => new CertifiedPerson(one.Item1, one.Item2, one.Item3, [.. lines[one.Item1]], [.. over[one.Item1].Except(lines[one.Item1].Select(line => (line.Date, line.Part))).Order()])),
        ];
    }

    // Who left is no member any more: their name stands on the last sheet that has them.
    private async Task<Dictionary<Guid, string>> Left(IReadOnlyList<Guid> people, ILookup<Guid, SealedLine> lines, CancellationToken stop)
    {
        if (people.Count == 0)
            return [];
        var last = people.ToDictionary(one => one, one => lines[one].Max(line => line.Number));
        var numbers = last.Values.Distinct().ToList();
        var contents = (await db.Links.Where(one => numbers.Contains(one.Number)).Select(one => new { one.Number, one.Content }).ToListAsync(stop)).ToDictionary(one => one.Number, one => Chained.Read<SheetContent>(one.Content));
        return last.ToDictionary(one => one.Key, one => contents.GetValueOrDefault(one.Value)?.Lines.FirstOrDefault(line => line.Person == one.Key)?.Name ?? "");
    }
}
