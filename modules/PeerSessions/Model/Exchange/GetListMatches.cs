using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.PeerSessions.Model.Exchange;

/// <summary>
/// Whom the reader would meet by the lists of the directory: what stands there under “I can show” and “I would like to learn”
/// beside what is said here. Those who meet here already are left out; nobody is told of these.
/// </summary>
internal sealed record GetListMatches(Guid Cohort) : IQuery<IReadOnlyList<Match>>
{
    public const int Most = 8;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(PeersReader reader, CurrentPerson person, IMediator mediator) : IRequestHandler<GetListMatches, IReadOnlyList<Match>>
    {
        public async Task<IReadOnlyList<Match>> Handle(GetListMatches request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            var reading = await reader.Read(request.Cohort, cancellationToken);
            var lines = (await mediator.Send(new ListKnowHow(request.Cohort), cancellationToken)).Where(one => one.List != KnowHowList.StructureDoes)
                .Select(one => new PeerEntry(one.Id, request.Cohort, one.List == KnowHowList.CanShow ? EntryKind.Offer : EntryKind.Request, one.Words, one.PersonId, DateTime.MinValue) { CompetenceId = one.Competence }).ToList();
            if (lines.Count == 0)
                return [];
            var fromList = lines.Select(one => one.Id).ToHashSet();
            var all = reading.Entries.Concat(lines).ToList();
            // Each side of the reader against the other side of the others, not everybody against everybody.
            var found = new[] { EntryKind.Offer, EntryKind.Request }
                .SelectMany(mine => Matcher.Find(all.Where(one => one.PersonId == me ? one.Kind == mine : one.Kind != mine), reading.Synonyms));
            var met = reading.Matches.Select(one => (one.Offer.PersonId, one.Request.PersonId)).ToHashSet();
            return [.. found.Where(one => (one.Offer.PersonId == me || one.Request.PersonId == me) && (fromList.Contains(one.Offer.Id) || fromList.Contains(one.Request.Id)) && !met.Contains((one.Offer.PersonId, one.Request.PersonId)))
                .DistinctBy(one => (one.Offer.PersonId, one.Request.PersonId)).Take(Most)];
        }
    }
}
