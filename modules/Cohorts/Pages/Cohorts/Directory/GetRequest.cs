using Cohort.Cohorts.Model.Directory;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

/// <summary>One request, to those it concerns; to a coordinator once it was reported.</summary>
internal sealed record GetRequest(Guid Request) : IQuery<GetRequest.Answer>
{
    public Access Access => Access.AnyPromo(Roles.Community);

    /// <param name="Request">Its row.</param>
    /// <param name="Asker">Who asks.</param>
    /// <param name="Asked">Who is asked.</param>
    /// <param name="Newcomer">For a buddy: whose; else null.</param>
    /// <param name="Address">After a yes: the other's name and address, to those two; else null.</param>
    /// <param name="IsToMe">The reader is asked.</param>
    /// <param name="Zone">Of the house.</param>
    /// <param name="IsOpen">It may still be answered.</param>
    internal sealed record Answer(ContactRequest Request, string Asker, string Asked, string? Newcomer, (string Name, string Email)? Address, bool IsToMe, bool IsOpen, TimeZoneInfo Zone)
    {
        /// <summary>What was asked, in words: those of a trainer about a newcomer are for the buddy.</summary>
        public required string Text { get; init; }
    }

    internal sealed class Handler(CohortsDb db, DirectoryReading reading, Texts texts, CurrentPerson person, TimeProvider clock) : IRequestHandler<GetRequest, Answer>
    {
        public async Task<Answer> Handle(GetRequest request, CancellationToken cancellationToken)
        {
            var its = NotFound.IfNull(await db.Contacts.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Request, cancellationToken));
            var isToMe = its.PersonId == person.Id && its.SilencedAt is null;
            var isMine = its.AskedBy == person.Id;
            var isForMe = its.NewcomerId == person.Id && its.Answer == ContactAnswer.Yes;
            if (!isToMe && !isMine && !isForMe && !(person.IsCoordinator && its.ReportedAt is not null))
                throw new NotFound();
            var ids = new[] { its.PersonId, its.AskedBy, its.NewcomerId ?? its.AskedBy };
            var people = await db.People.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, Name = one.GivenName + " " + one.FamilyName, one.Email }).ToDictionaryAsync(one => one.Id, cancellationToken);
            // A newcomer was asked nothing: they get the address of who said yes, and write first.
            var other = isToMe ? its.NewcomerId is null ? its.AskedBy : Guid.Empty : isForMe || (isMine && its.NewcomerId is null) ? its.PersonId : Guid.Empty;
            (string, string)? address = its.Answer == ContactAnswer.Yes && people.TryGetValue(other, out var them) ? (them.Name, them.Email!) : null;
            return new Answer(its, Name(its.AskedBy), Name(its.PersonId), its.NewcomerId is { } newcomer ? Name(newcomer) : null, address, isToMe, its.IsOpen(clock.GetUtcNow().UtcDateTime), await reading.Zone(cancellationToken))
            {
                Text = isForMe && !isToMe && !isMine && !person.IsCoordinator ? "" : its.Text,
            };

            string Name(Guid id) => people.TryGetValue(id, out var one) ? one.Name : texts["Somebody who left"];
        }
    }
}
