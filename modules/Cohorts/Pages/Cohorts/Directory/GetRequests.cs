using Cohort.Cohorts.Model.Directory;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>What the current person was asked and asked, the latest first; whom they want nothing from; for a coordinator, what was reported, and what was settled of it.</summary>
internal sealed record GetRequests : IQuery<GetRequests.Answer>
{
    public const int Most = 100;

    public Access Access => Access.AnyPromo(Roles.Community);

    internal sealed record Line(Guid Id, string With, string Subject, DateTime At, ContactAnswer Said, bool IsOpen);

    internal sealed record Blocked(Guid Person, string Name);

    internal sealed record Answer(IReadOnlyList<Line> ToMe, IReadOnlyList<Line> Mine, IReadOnlyList<Blocked> Blocked, IReadOnlyList<Line> Reported, IReadOnlyList<Line> Settled, TimeZoneInfo Zone);

    internal sealed class Handler(CohortsDb db, DirectoryReading reading, Texts texts, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetRequests, Answer>
    {
        public async Task<Answer> Handle(GetRequests request, CancellationToken cancellationToken)
        {
            var blocked = await (from block in db.Blocks
                                 join one in db.People on block.BlockedId equals one.Id
                                 where block.PersonId == person.Id
                                 orderby one.SortName
                                 select new Blocked(one.Id, one.GivenName + " " + one.FamilyName)).ToListAsync(cancellationToken);
            return new Answer(
                await Lines(db.Contacts.Where(one => one.PersonId == person.Id && one.SilencedAt == null), withAsker: true, cancellationToken),
                await Lines(db.Contacts.Where(one => one.AskedBy == person.Id), withAsker: false, cancellationToken),
                blocked,
                person.IsCoordinator ? await Lines(db.Contacts.Where(one => one.ReportedAt != null && one.SettledAt == null), withAsker: true, cancellationToken) : [],
                person.IsCoordinator ? await Lines(db.Contacts.Where(one => one.SettledAt != null), withAsker: true, cancellationToken) : [],
                await reading.Zone(cancellationToken));
        }

        private async Task<IReadOnlyList<Line>> Lines(IQueryable<ContactRequest> requests, bool withAsker, CancellationToken stop)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            string nobody = texts["Somebody who left"];
            return await (from its in requests
                          join known in db.People on withAsker ? its.AskedBy : its.PersonId equals known.Id into found
                          from one in found.DefaultIfEmpty()
                          orderby its.At descending, its.Id descending
                          select new Line(its.Id, one == null ? nobody : one.GivenName + " " + one.FamilyName, its.Subject, its.At, its.Answer, its.Answer == ContactAnswer.None && its.LapsesAt > now)).Take(Most).ToListAsync(stop);
        }
    }
}
