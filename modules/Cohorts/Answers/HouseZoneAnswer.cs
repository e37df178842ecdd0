using Cohort.Cohorts.Model;
using Cohort.Facilities;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers;

internal sealed class WhenHouseZoneIsAsked(CohortsDb db) : IRequestHandler<GetHouseZone, string>
{
    public async Task<string> Handle(GetHouseZone request, CancellationToken cancellationToken) =>
        await db.Bodies.Where(one => one.Id == Body.Only).Select(one => one.TimeZone).FirstOrDefaultAsync(cancellationToken) ?? "Europe/Paris";
}
