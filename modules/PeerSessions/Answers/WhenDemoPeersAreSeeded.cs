using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using FluentValidation;
using MediatR;

namespace Cohort.PeerSessions.Answers;

internal sealed class SeedDemoPeersValidator : AbstractValidator<SeedDemoPeers>;

/// <summary>A group that has begun: what some show and others ask for, a session that gathers people, one on the board and one held.</summary>
internal sealed class WhenDemoPeersAreSeeded(PeersDb db, IMediator mediator, TimeProvider clock) : IRequestHandler<SeedDemoPeers, int>
{
    public async Task<int> Handle(SeedDemoPeers request, CancellationToken cancellationToken)
    {
        var (now, cohort) = (clock.GetUtcNow().UtcDateTime, request.Cohort);
        var people = (await mediator.Send(new ListMembers(cohort), cancellationToken)).Where(one => one.Role == Role.Trainee).Select(one => one.PersonId).ToList();
        db.Synonyms.Add(new Synonym(Guid.CreateVersion7(), cohort, "tableur", "Excel", request.People["camille"], now.AddDays(-12)));
        db.Synonyms.Add(new Synonym(Guid.CreateVersion7(), cohort, "tableur", "Calc", request.People["camille"], now.AddDays(-12)));
        var lines = new[]
        {
            (EntryKind.Offer, 0, "Tableur : les bases", 11), (EntryKind.Offer, 1, "Monter une courte vidéo", 9), (EntryKind.Offer, 2, "Publier une carte avec uMap", 6),
            (EntryKind.Request, 1, "Faire un budget avec Excel", 8), (EntryKind.Request, 0, "Filmer et monter une vidéo", 7), (EntryKind.Request, 3, "Expliquer un mot de passe sans peur", 9),
        };
        foreach (var (kind, who, text, days) in lines)
            db.Entries.Add(new PeerEntry(Guid.CreateVersion7(), cohort, kind, text, people[who % people.Count], now.AddDays(-days)));

        db.Sessions.Add(Session(cohort, "uMap : une carte en une heure", people[2 % people.Count], [people[3 % people.Count], people[4 % people.Count]], null, now.AddDays(-3)));
        // Workshops of the programme that trainees lead: peer sessions whose story began here.
        var coming = await mediator.Send(new ListComingWorkshops(cohort, DateOnly.FromDateTime(now).AddDays(1)), cancellationToken);
        var courses = await mediator.Send(new ListCourses(cohort, [.. coming.Where(one => one.On is not null).Select(one => one.Id)]), cancellationToken);
        if (courses.OrderBy(one => one.On).FirstOrDefault(one => one.Stage == WorkshopStage.Planned && one.Title.Length <= PeerSession.LongestTitle) is { } next)
            db.Sessions.Add(Session(cohort, next.Title, people[0], [people[1 % people.Count], people[3 % people.Count], people[4 % people.Count]], next.Id, now.AddDays(-4)));
        return lines.Length;
    }

    private static PeerSession Session(Guid cohort, string title, Guid leader, IEnumerable<Guid> interested, Guid? workshop, DateTime at)
    {
        var session = new PeerSession(Guid.CreateVersion7(), cohort, title, leader, at) { WorkshopId = workshop, Quorum = 3, Most = 8 };
        session.Leaders.Add(new PeerLeader(session, leader, leader, at) { AcceptedAt = at });
        session.Interests.AddRange(interested.Where(one => one != leader).Distinct().Select(one => new PeerInterest(session, one, at.AddHours(2)) { ComesAt = workshop is null ? null : at.AddDays(1) }));
        return session;
    }
}
