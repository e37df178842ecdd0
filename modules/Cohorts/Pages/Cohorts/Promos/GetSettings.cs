using Cohort.Cohorts.Model.Calendar;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

/// <summary>A promo as the form that changes it shows it.</summary>
internal sealed record GetSettings(Guid Cohort) : IQuery<ChangePromo>
{
    private static readonly int[] UsualTargets = [6_300, 10_500, 16_800, 18_900, 21_000, 25_200];
    private static readonly string[] UsualPatterns = ["CCCCC", "CCCCC SSSSS", "CCCCC CCCCC SSSSS SSSSS", "CCCCC CCCCC CCCCC SSSSS", "CCCSS"];

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Handler(CohortsDb db) : IRequestHandler<GetSettings, ChangePromo>
    {
        public async Task<ChangePromo> Handle(GetSettings request, CancellationToken cancellationToken)
        {
            var promo = NotFound.IfNull(await db.Promos.FirstOrDefaultAsync(one => one.Id == request.Cohort, cancellationToken));
            var closures = await db.Closures.Where(one => one.CohortId == request.Cohort).OrderBy(one => one.From).ThenBy(one => one.Id)
                .Select(one => new ClosureLine(one.From, one.To, one.Reason)).ToListAsync(cancellationToken);
            var usualTarget = UsualTargets.Contains(promo.TargetMinutes);
            var usualPattern = UsualPatterns.Contains(promo.Pattern);
            return new ChangePromo
            {
                Version = promo.Version,
                Name = promo.Name,
                Department = promo.Department,
                TimeZone = promo.TimeZone,
                Holidays = promo.Holidays,
                StartsOn = promo.StartsOn,
                EndsOn = promo.EndsOn,
                Target = usualTarget ? promo.TargetMinutes : 0,
                OwnTarget = usualTarget ? 0 : promo.TargetMinutes,
                HalfDayMinutes = promo.HalfDayMinutes,
                MorningStartsAt = TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(promo.MorningStartsAt)),
                AfternoonStartsAt = TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(promo.AfternoonStartsAt)),
                Days = [.. promo.WorkingDays.Select(digit => digit - '0')],
                Closures = ClosureLines.Write(closures),
                Pattern = usualPattern ? promo.Pattern : PromoTerms.Own,
                OwnPattern = usualPattern ? "" : promo.Pattern,
            };
        }
    }
}
