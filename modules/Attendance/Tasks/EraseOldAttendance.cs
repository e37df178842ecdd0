using Cohort.Attendance.Model.Papers;
using Cohort.Facilities;
using Cohort.Facilities.Files;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Attendance.Tasks;

/// <summary>Each night, erases the papers whose time of keeping is over, each promo in a transaction of its own.</summary>
internal sealed class EraseOldAttendance(Keeping keeping, IServiceScopeFactory scopes, TimeProvider clock) : IRecurringTask
{
    public string Name => "EraseOldAttendance";

    public string Does => "Erases the sheets and certificates whose time of keeping is over";

    public string Cron => "0 40 3 * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var erased = 0;
        foreach (var one in await keeping.Read(stop))
        {
            if ((one.SheetsUntil < today && one.Sheets > 0) || (one.CertificatesUntil < today && one.Certificates > 0))
                erased += await scopes.SendAsHouse(new EraseAttendance(one.Cohort, one.SheetsUntil < today, one.CertificatesUntil < today), stop);
        }

        return erased;
    }
}

/// <summary>
/// Erases the sheets of a promo, its certificates, or both. The links of the register stay with their hashes and without
/// their content, so that the chain still verifies. Answers how many papers.
/// </summary>
internal sealed record EraseAttendance(Guid Cohort, bool Sheets, bool Certificates) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<EraseAttendance>;

    internal sealed class Handler(AttendanceDb db, Attachments scans, TimeProvider clock) : IRequestHandler<EraseAttendance, int>
    {
        public async Task<int> Handle(EraseAttendance request, CancellationToken cancellationToken)
        {
            var erased = 0;
            if (request.Certificates)
            {
                var certificates = await db.Certificates.Where(one => one.CohortId == request.Cohort).ToListAsync(cancellationToken);
                db.Certificates.RemoveRange(certificates);
                db.Erased.Add(new ErasedCertificates(request.Cohort, clock.GetUtcNow().UtcDateTime, certificates.Count));
                erased += certificates.Count;
            }

            return request.Sheets ? erased + await EraseSheets(request.Cohort, cancellationToken) : erased;
        }

        private async Task<int> EraseSheets(Guid cohort, CancellationToken stop)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            foreach (var link in await db.Links.Where(one => one.CohortId == cohort && one.ErasedAt == null).ToListAsync(stop))
                link.Erase(now);
            db.Lines.RemoveRange(await db.Lines.Where(one => one.CohortId == cohort).ToListAsync(stop));
            db.Signatures.RemoveRange(await db.Signatures.Where(one => one.CohortId == cohort).ToListAsync(stop));
            db.Entries.RemoveRange(await db.Entries.Where(one => one.CohortId == cohort).ToListAsync(stop));
            db.SignLinks.RemoveRange(await db.SignLinks.Where(one => one.CohortId == cohort).ToListAsync(stop));
            db.Tablets.RemoveRange(await db.Tablets.Where(one => one.CohortId == cohort).ToListAsync(stop));
            db.Notices.RemoveRange(await db.Notices.Where(one => one.CohortId == cohort).ToListAsync(stop));
            var sheets = await db.Sheets.Where(one => one.CohortId == cohort).ToListAsync(stop);
            await scans.Forget(cohort, [.. sheets.Select(one => one.Id)], stop);
            db.Sheets.RemoveRange(sheets);
            return sheets.Count;
        }
    }
}
