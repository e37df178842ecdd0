using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Upkeep;

/// <summary>The log of what was told, latest first: sent, or dropped and why. A page of it, by key.</summary>
/// <param name="Before">Only what is older than this (UTC), or null.</param>
/// <param name="Dropped">Only what was dropped.</param>
internal sealed record GetTold(DateTime? Before, bool Dropped) : IQuery<GetTold.Answer>
{
    public const int Most = 100;

    public Access Access => Access.Coordinator;

    internal sealed record Answer(IReadOnlyList<Line> Lines, DateTime? Older);

    internal sealed record Line(DateTime At, string? Name, string Rule, Channels Channel, string Why);

    internal sealed class Handler(FacilitiesDb db) : IRequestHandler<GetTold, Answer>
    {
        public async Task<Answer> Handle(GetTold request, CancellationToken cancellationToken)
        {
            var lines = await db.Told.Where(one => (request.Before == null || one.At < request.Before) && (!request.Dropped || one.Why != ""))
                .OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(Most + 1)
                .Select(one => new Line(one.At, db.People.Where(person => person.Id == one.PersonId).Select(person => person.GivenName + " " + person.FamilyName).FirstOrDefault(), one.Rule, one.Channel, one.Why))
                .ToListAsync(cancellationToken);
            return new Answer([.. lines.Take(Most)], lines.Count > Most ? lines[Most - 1].At : null);
        }
    }
}
