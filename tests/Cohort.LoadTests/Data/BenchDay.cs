using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Model.Opening;
using Cohort.Cohorts.Model.Questions;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Running;
using Cohort.Kernel.Data;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Model.Slots;
using Microsoft.EntityFrameworkCore;

namespace Cohort.LoadTests.Data;

/// <summary>
/// What fills a promo's Today to the brim, for one reader: a half-day that runs and is near its end, a sky to say, a
/// questionnaire, feedback to give, replies to read and to write, questions, announcements, peers, a sheet to sign.
/// </summary>
internal sealed class BenchDay(Guid promo, DateOnly today, IReadOnlyList<Guid> people, Guid reader)
{
    private const int Past = 8, Owed = 6, Said = 8, Named = 3, Questions = 6, Statements = 6, Items = 4, HalfDay = 210;
    private readonly List<Guid> others = [.. people.Where(one => one != reader)];

    private DateTime Now => today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <param name="rows">The promo as it is without.</param>
    public IReadOnlyList<object> Rows(IReadOnlyList<object> rows) => [.. Running(rows), .. Opening(), .. Feedback(rows), .. Asked(), .. Peers()];

    /// <summary>
    /// Whatever the hour, it is ten minutes before the end of the morning; what hangs on the hour is set at each run. (Before
    /// three at night a morning cannot be that far, and no feedback is asked.)
    /// </summary>
    public static async Task<int> Move(CohortDb db, IReadOnlyCollection<Guid> promos, DateOnly today, int minute)
    {
        foreach (var promo in await db.Set<TrainingCohort>().AsTracking().Where(one => promos.Contains(one.Id)).ToListAsync())
        {
            var (morning, afternoon) = (Math.Max(0, minute - HalfDay + 10), Math.Clamp(minute + 20, HalfDay, (24 * 60) - HalfDay));
            foreach (var slot in await db.Set<WorkshopSlot>().AsTracking().Where(one => one.CohortId == promo.Id && one.Date == today).ToListAsync())
                slot.StartsAt += slot.Part == DayPart.Morning ? morning - promo.MorningStartsAt : afternoon - promo.AfternoonStartsAt;
            (promo.MorningStartsAt, promo.AfternoonStartsAt) = (morning, afternoon);
        }

        return await db.SaveChangesAsync();
    }

    private RunSheet[] Running(IReadOnlyList<object> rows)
    {
        var sheet = new RunSheet(promo, today, DayPart.Morning, Now);
        var lines = new List<RunLine>();
        foreach (var workshop in rows.OfType<Workshop>().Where(one => one.State == WorkshopState.Planned && one.Slots.Count == 1 && one.Slots[0].Date == today && one.Slots[0].Part == DayPart.Morning))
        {
            var (slot, each) = (workshop.Slots[0], workshop.Slots[0].Minutes / Items);
            for (var item = 0; item < Items; item++)
            {
                var (title, at) = (string.Create(CultureInfo.InvariantCulture, $"Un moment, fois {item + 1}"), slot.StartsAt + (item * each));
                workshop.Items.Add(new WorkshopItem(workshop.Id, item, title, at, each));
                lines.Add(new RunLine(null, workshop.Id, RunKind.Workshop, title, at, each) { Position = lines.Count });
            }
        }

        // Of a day whose one workshop goes on to the next half-day, or of none.
        if (lines.Count == 0)
            lines.Add(new RunLine(null, Guid.CreateVersion7(), RunKind.Added, "On reprend ensemble", 540, HalfDay));
        sheet.Follow(lines);
        sheet.Next(Now);
        return [sheet];
    }

    private IEnumerable<object> Opening()
    {
        foreach (var (index, person) in others.Index())
            yield return new CheckIn(promo, person, today) { Weather = (Weather)(index % 5), Word = "Ça va" };
        var questionnaire = new Diagnosis(Guid.CreateVersion7(), promo, "Où en sommes-nous ?", people[0], Now);
        for (var number = 0; number < Statements; number++)
            questionnaire.Statements.Add(new DiagnosisStatement(questionnaire.Id, number, string.Create(CultureInfo.InvariantCulture, $"Je sais mener un atelier, fois {number + 1}.")));
        yield return questionnaire;
        foreach (var statement in questionnaire.Statements)
        {
            foreach (var (index, person) in others.Index())
                yield return new DiagnosisAnswer(questionnaire.Id, statement.Id, person) { Value = (Agreement)(index % 5) };
        }

        var request = new ContactRequest(Guid.CreateVersion7(), ContactKind.Buddy, others[^1], people[0], Now.AddDays(-3)) { PromoId = promo, NewcomerId = reader };
        request.Say(ContactAnswer.Yes, "Avec plaisir.", Now.AddDays(-2));
        yield return request;
        yield return new Buddy(request, Now.AddDays(-2));
        for (var number = 0; number < Named; number++)
            yield return new Announcement(Guid.CreateVersion7(), promo, Audience.Everyone, "La salle du mardi change", "Nous serons à la médiathèque.", people[0], Now.AddDays(-number));
    }

    /// <summary>Of the last half-days two have a reply that Today shows, and the others owe one; something is asked weeks later.</summary>
    private IEnumerable<object> Feedback(IReadOnlyList<object> rows)
    {
        var past = rows.OfType<HalfDay>().Where(one => one.Kind == HalfDayKind.Centre && one.Date < today).OrderByDescending(one => one.Date).ThenByDescending(one => one.Part).Take(Past).ToList();
        foreach (var (index, half) in past.Index())
        {
            var at = half.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            var round = new FeedbackRound(FeedbackRound.IdOf(promo, half.Date, half.Part), promo, FeedbackKind.Warm, half.Date, half.Part) { OpensAt = at.AddHours(11), ClosesAt = at.AddDays(2), Seats = people.Count };
            if (index < Past - Owed)
                round.Answer("C’était trop rapide.", "Demain nous reprenons à deux.", people[0], Now);
            yield return round;
            foreach (var person in others.Take(Said))
                yield return new FeedbackTaker(round.Id, person);
            foreach (var person in others.Take(Named))
            {
                var answer = new FeedbackAnswer(Guid.CreateVersion7(), round.Id, person);
                answer.Say(new FeedbackWords("Essayer à deux", "Le bruit", "Recommencer", 4, null), at.AddHours(12));
                yield return answer;
            }
        }

        yield return new FeedbackRound(Guid.CreateVersion7(), promo, FeedbackKind.Cold, today.AddDays(-2), DayPart.Morning) { Title = "Un atelier d’il y a un mois", OpensAt = Now.AddDays(-2), ClosesAt = Now.AddDays(12), Seats = people.Count };
    }

    private IEnumerable<object> Asked() => Enumerable.Range(0, Questions).Select(number => new Question(
        new AskQuestion(Guid.CreateVersion7(), promo, string.Create(CultureInfo.InvariantCulture, $"Comment expliquer un mot de passe, fois {number + 1} ?"), "À quelqu’un qui n’en a jamais eu."), others[number], Now.AddDays(-number)));

    private IEnumerable<object> Peers()
    {
        for (var number = 0; number < Questions; number++)
            yield return new PeerEntry(Guid.CreateVersion7(), promo, number % 2 == 0 ? EntryKind.Offer : EntryKind.Request, string.Create(CultureInfo.InvariantCulture, $"Monter un podcast, fois {number + 1}"), people[number], Now.AddDays(-3));
        for (var number = 0; number < Named; number++)
        {
            // One is ready, of the others the reader is asked to lead.
            var session = new PeerSession(Guid.CreateVersion7(), promo, string.Create(CultureInfo.InvariantCulture, $"Un podcast à plusieurs, {number + 1}"), others[0], Now);
            session.Leaders.Add(new PeerLeader(session, reader, others[0], Now) { AcceptedAt = number == 0 ? Now : null });
            session.Interests.AddRange(others.Take(4).Select(one => new PeerInterest(session, one, Now)));
            yield return session;
        }

        var slot = new OpenSlot(Guid.CreateVersion7(), promo, "La permanence", others[0], Now) { Weekday = today.AddDays(1).DayOfWeek, From = today, Where = "Salle Revermont" };
        slot.Plan(TimeZoneInfo.Utc, Now);
        yield return slot;
        var card = new Scenario(Guid.CreateVersion7(), promo, others[0], Now) { Title = "Un dossier refusé", Debrief = "Qu’avez-vous dit d’abord ?\nQu’auriez-vous gardé ?" };
        yield return card;
        yield return new Play(Guid.CreateVersion7(), promo, card, reader, Now);
    }
}
