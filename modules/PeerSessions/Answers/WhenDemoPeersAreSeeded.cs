using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Model.Slots;
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

        db.Sessions.Add(Session(cohort, "uMap : une carte en une heure", [people[2 % people.Count]], [people[3 % people.Count], people[4 % people.Count]], null, now.AddDays(-3)));
        // Workshops of the programme that trainees lead: peer sessions whose story began here.
        var courses = (await mediator.Send(new ListCourses(cohort, null), cancellationToken))
            .Where(one => one.On is not null && one.Title.Length <= PeerSession.LongestTitle && one.Leaders.Any(people.Contains)).OrderBy(one => one.On).ToList();
        if (courses.Find(one => one.Stage == WorkshopStage.Planned && one.On > DateOnly.FromDateTime(now)) is { } next)
            db.Sessions.Add(Session(cohort, next.Title, Leaders(next, people), people.Take(5), next.Id, now.AddDays(-4)));
        foreach (var course in courses.Where(one => one.Stage == WorkshopStage.Held).TakeLast(2))
            Held(cohort, course, people, now);
        await Slot(cohort, people, now, cancellationToken);
        return lines.Length;
    }

    // Tomorrow, and each week on that day.
    private async Task Slot(Guid cohort, List<Guid> people, DateTime now, CancellationToken stop)
    {
        var zone = (await mediator.Send(new GetPromo(cohort), stop)).Zone;
        var tomorrow = LocalTime.Of(now, zone).Date.AddDays(1);
        var slot = new OpenSlot(Guid.CreateVersion7(), cohort, "Campus Collectif", people[0], now.AddDays(-6)) { Weekday = tomorrow.DayOfWeek, From = tomorrow, Where = "La salle du fond", For = SlotFor.Guests };
        slot.Plan(zone, now);
        db.Slots.Add(slot);
        foreach (var (who, date, follows, explains) in new[] { (0, SlotComing.EveryTime, "Un cours en ligne sur le tableur", "Publier une carte avec uMap"), (1, tomorrow, "Les cartes avec uMap", "Monter une courte vidéo"), (2, tomorrow, "", "Trier ses courriels") })
        {
            var coming = new SlotComing(slot, people[who % people.Count], date);
            coming.Say(true, follows, explains, now.AddDays(-2).AddMinutes(who));
            db.Comings.Add(coming);
        }
    }

    private void Held(Guid cohort, WorkshopCourse course, List<Guid> people, DateTime now)
    {
        var session = Session(cohort, course.Title, Leaders(course, people), people.Skip(5).Take(6), course.Id, now.AddDays(-12));
        session.HeldToldAt = now.AddDays(-1);
        session.Card = "Ce que nous avons fait : une démonstration, puis chaque binôme a refait seul.\n\nÀ garder : dire à voix haute ce que l’on cherche, et laisser la souris.";
        db.Sessions.Add(session);
        foreach (var (who, index) in session.Interests.Take(2).Select((one, index) => (one.PersonId, index)))
        {
            db.Given.Add(new FeedbackGiven(session.Id, who));
            db.Feedback.Add(new PeerFeedback(session, who, index == 0 ? "J’ai osé essayer." : "Un geste que je montrerai à mon tour.", "Le temps laissé pour chercher.", index == 0 ? "Garder dix minutes pour les questions." : ""));
        }
    }

    private static List<Guid> Leaders(WorkshopCourse course, List<Guid> people) => [.. course.Leaders.Where(people.Contains)];

    private static PeerSession Session(Guid cohort, string title, List<Guid> leaders, IEnumerable<Guid> interested, Guid? workshop, DateTime at)
    {
        var session = new PeerSession(Guid.CreateVersion7(), cohort, title, leaders[0], at) { WorkshopId = workshop, Quorum = 3, Most = 8 };
        session.Leaders.AddRange(leaders.Select(leader => new PeerLeader(session, leader, leader, at) { AcceptedAt = at }));
        session.Interests.AddRange(interested.Where(one => !leaders.Contains(one)).Distinct().Select(one => new PeerInterest(session, one, at.AddHours(2)) { ComesAt = workshop is null ? null : at.AddDays(1) }));
        return session;
    }
}
