using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>The card of somebody who agreed to be found, or of somebody of one's own promos. Anybody else is unknown.</summary>
internal sealed record GetCard(Guid Person) : IQuery<GetCard.Answer>
{
    public Access Access => Access.AnyPromo(Roles.Community);

    /// <param name="Waits">A request of the reader's to them that waits, or null.</param>
    internal sealed record Answer(string Name, string Department, string MayBeAsked, IReadOnlyList<KnowHowEntry> Lines, Guid? Waits);

    internal sealed class Handler(CohortsDb db, DirectoryReading reading, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetCard, Answer>
    {
        public async Task<Answer> Handle(GetCard request, CancellationToken cancellationToken)
        {
            if (request.Person != person.Id && !await reading.MaySee(request.Person, cancellationToken))
                throw new NotFound();
            var now = clock.GetUtcNow().UtcDateTime;
            var one = NotFound.IfNull(await db.People.Where(one => one.Id == request.Person).Select(one => new { one.GivenName, one.FamilyName }).FirstOrDefaultAsync(cancellationToken));
            var card = await db.Cards.FirstOrDefaultAsync(card => card.PersonId == request.Person, cancellationToken);
            var lines = await db.KnowHow.Where(line => line.PersonId == request.Person).OrderBy(line => line.Position)
                .Select(line => new KnowHowEntry(line.Id, line.PersonId, line.List, line.Text, line.NodeId)).ToListAsync(cancellationToken);
            var waits = await db.Contacts.Where(its => its.AskedBy == person.Id && its.PersonId == request.Person && its.Kind == ContactKind.Talk && its.Answer == ContactAnswer.None && its.LapsesAt > now)
                .Select(its => (Guid?)its.Id).FirstOrDefaultAsync(cancellationToken);
            return new Answer($"{one.GivenName} {one.FamilyName}", card?.Department ?? "", card?.MayBeAsked ?? "", lines, waits);
        }
    }
}
