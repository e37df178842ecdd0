using Cohort.Cohorts.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers;

internal sealed class WhenBodyIsAsked(CohortsDb db) : IRequestHandler<GetBody, BodyCard>
{
    public async Task<BodyCard> Handle(GetBody request, CancellationToken cancellationToken)
    {
        var body = await db.Bodies.Select(one => new { one.Name, one.DemoSince }).FirstOrDefaultAsync(cancellationToken);
        return body is null ? BodyCard.None
            : body.DemoSince is null ? new BodyCard(body.Name, null, [])
            : new BodyCard(body.Name, SeedDemoPromo.Password, Demo.SignIns);
    }
}
