using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Calendars;

/// <summary>What a secret address opens, and whose it is with their rights of this moment; null: there is no such address.</summary>
internal sealed record OpenCalendar(string Token) : IQuery<OpenCalendar.Answer?>
{
    // Whoever has the address, a program without a person: the token is what is shown at the door.
    public Access Access => Access.Anyone;

    internal sealed record Answer(CalendarFeed Feed, string Name, string Language, IReadOnlyList<Held> Holds);

    internal sealed class Handler(FacilitiesDb db) : IRequestHandler<OpenCalendar, Answer?>
    {
        public async Task<Answer?> Handle(OpenCalendar request, CancellationToken cancellationToken)
        {
            var hash = LinkToken.Hash(request.Token);
            var rows = await (from feed in db.Calendars
                              join person in db.People on feed.PersonId equals person.Id
                              join held in db.Memberships on person.Id equals held.PersonId
                              where feed.TokenHash == hash && held.EndedAt == null
                              select new { feed, person.GivenName, person.FamilyName, person.Language, held.CohortId, held.Role }).ToListAsync(cancellationToken);
            return rows.Count == 0 ? null : new Answer(rows[0].feed, $"{rows[0].GivenName} {rows[0].FamilyName}", rows[0].Language, [.. rows.Select(one => new Held(one.CohortId, one.Role))]);
        }
    }
}
