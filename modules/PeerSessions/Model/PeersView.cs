using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using MediatR;

namespace Cohort.PeerSessions.Model;

/// <summary>The exchange and the sessions of a promo, for one reader at one moment.</summary>
internal sealed record GetPeers(Guid Cohort) : IQuery<PeersView>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(PeersReader reader, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<GetPeers, PeersView>
    {
        public async Task<PeersView> Handle(GetPeers request, CancellationToken cancellationToken)
        {
            var reading = await reader.Read(request.Cohort, cancellationToken);
            var courses = await mediator.Send(new ListCourses(request.Cohort, [.. reading.Sessions.Select(one => one.WorkshopId).OfType<Guid>()]), cancellationToken);
            return new PeersView(
                request.Cohort,
                reading,
                courses.ToDictionary(one => one.Id),
                await mediator.Send(new ListMembers(request.Cohort), cancellationToken),
                await mediator.Send(new ListCompetences(request.Cohort), cancellationToken),
                await mediator.Send(new GetPromo(request.Cohort), cancellationToken),
                clock.GetUtcNow().UtcDateTime,
                person.Id);
        }
    }
}

/// <summary>What the pages of this module read.</summary>
internal sealed record PeersView(
    Guid Cohort,
    PeersReading Reading,
    IReadOnlyDictionary<Guid, WorkshopCourse> Courses,
    IReadOnlyList<MemberCard> Members,
    IReadOnlyList<CompetenceCard> Competences,
    PromoCard Promo,
    DateTime Now,
    Guid Me)
{
    private readonly Dictionary<Guid, MemberCard> members = Members.ToDictionary(one => one.PersonId);

    public DateOnly Today { get; } = LocalTime.Of(Now, Promo.Zone).Date;

    /// <summary>Open entries of one side, the oldest first: what waits longest is seen.</summary>
    public IReadOnlyList<PeerEntry> Of(EntryKind kind) => [.. Reading.Entries.Where(one => one.Kind == kind && members.ContainsKey(one.PersonId))];

    /// <summary>Matches of people who are still here.</summary>
    public IReadOnlyList<Match> Matches => field ??= [.. Reading.Matches.Where(one => members.ContainsKey(one.Offer.PersonId) && members.ContainsKey(one.Request.PersonId))];

    public IReadOnlyList<Match> Mine => [.. Matches.Where(one => one.Offer.PersonId == Me || one.Request.PersonId == Me)];

    public IReadOnlyList<Pairing> Pairings => [.. Reading.Pairings.Where(one => one.Steps.All(step => members.ContainsKey(step.Offer.PersonId)))];

    /// <summary>The sessions, each with what became of it.</summary>
    public IReadOnlyList<SessionCard> Sessions => field ??= [.. Reading.Sessions.Select(Card)];

    public SessionCard Session(Guid id) => NotFound.IfNull(Sessions.FirstOrDefault(one => one.Session.Id == id));

    public string? Name(Guid person) => members.GetValueOrDefault(person)?.Name;

    public string? GivenName(Guid person) => members.GetValueOrDefault(person)?.GivenName;

    public CompetenceCard? Competence(Guid? node) => node is { } id ? Competences.FirstOrDefault(one => one.NodeId == id) : null;

    /// <summary>Whole days since something was said.</summary>
    public int Age(DateTime at) => Math.Max(0, (int)(Now - at).TotalDays);

    /// <summary>Nobody shows it, and no session came of it.</summary>
    public bool IsUnanswered(PeerEntry one) => one.Kind == EntryKind.Request && Matches.All(match => match.Request.Id != one.Id)
        && !Reading.Sessions.Any(session => session.FromId == one.Id && session.WithdrawnAt is null);

    private SessionCard Card(PeerSession one) => SessionCard.Of(one, one.WorkshopId is { } id ? Courses.GetValueOrDefault(id) : null, members, Today);
}
