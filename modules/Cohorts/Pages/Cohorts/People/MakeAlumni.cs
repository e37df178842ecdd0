using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>After the last day, every trainee of a promo becomes an alumnus. Answers how many.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Sure">Said a second time.</param>
internal sealed record MakeAlumni(Guid Cohort, bool Sure) : ICommand<int>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<MakeAlumni>;

    internal sealed class Handler(CohortsDb db, TimeProvider clock) : IRequestHandler<MakeAlumni, int>
    {
        public async Task<int> Handle(MakeAlumni request, CancellationToken cancellationToken)
        {
            var promo = NotFound.IfNull(await db.Promos.FirstOrDefaultAsync(one => one.Id == request.Cohort, cancellationToken));
            var zone = TimeZoneInfo.FindSystemTimeZoneById(promo.TimeZone);
            if (DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).Date) <= promo.EndsOn)
                throw new Refusal("The promo is not over yet.");
            if (!request.Sure)
                throw new Refusal("Tick the box to say that you are sure.", "sure");

            var trainees = await db.Memberships.Where(one => one.CohortId == request.Cohort && one.Role == Role.Trainee && one.EndedAt == null).ToListAsync(cancellationToken);
            foreach (var held in trainees)
                held.Role = Role.Alumnus;
            return trainees.Count;
        }
    }
}
