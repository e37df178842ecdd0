using System.Globalization;
using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Facilities.Signing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Answers;

/// <summary>The links, the head they end in, the sheets that say they are sealed, and the rows that hours are counted from.</summary>
internal sealed class WhenTheRegisterIsChecked(AttendanceDb db, SigningKeys keys) : IRequestHandler<CheckRegister, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(CheckRegister request, CancellationToken cancellationToken)
    {
        var links = (await db.Links.AsNoTracking().OrderBy(one => one.Number).ToListAsync(cancellationToken)).ConvertAll(RegisterLink.Of);
        List<string> faults = [.. RegisterCheck.Of(links, keys.Verifies(), []).Faults];
        var (number, hash) = links is [.., var last] ? (last.Number, last.Hash) : (0, "");
        var head = await db.Heads.AsNoTracking().SingleOrDefaultAsync(one => one.Id == ChainHead.One, cancellationToken);
        if (head is null || head.Number != number || head.Hash != hash)
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"The register ends at number {number}, and its head says {head?.Number ?? 0} or another hash: links were removed, or the head was edited."));
        var rows = await db.Lines.AsNoTracking().ToListAsync(cancellationToken);
        faults.AddRange(Repeated.Faults(links, rows));
        faults.AddRange(await Sheets(links, cancellationToken));
        return faults;
    }

    private async Task<List<string>> Sheets(List<RegisterLink> links, CancellationToken stop)
    {
        var sealedAs = links.Where(one => one.Kind == LinkKind.Sheet && one.Sheet is not null).GroupBy(one => one.Sheet!.Value).ToDictionary(one => one.Key, one => one.First());
        var sheets = await db.Sheets.AsNoTracking().Select(one => new { one.Id, one.Number, one.CohortId, one.Date, one.Part }).ToListAsync(stop);
        var faults = new List<string>();
        foreach (var sheet in sheets)
        {
            var link = sealedAs.GetValueOrDefault(sheet.Id);
            if (sheet.Number != link?.Number)
            {
                faults.Add(link is null
                    ? FormattableString.Invariant($"The sheet of {sheet.Date:yyyy-MM-dd} ({sheet.Part}) says that it is number {sheet.Number}, which the register does not know.")
                    : FormattableString.Invariant($"{RegisterCheck.Name(link)}: its row says that it is {(sheet.Number is null ? "open" : "another one")}: somebody edited it."));
            }
            else if (link?.AsSheet is { } content && (content.Date != sheet.Date || content.Part != sheet.Part || link.Cohort != sheet.CohortId))
            {
                faults.Add($"{RegisterCheck.Name(link)}: its row was moved to another half-day or promo.");
            }
        }

        return faults;
    }
}
