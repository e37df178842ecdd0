using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Kernel.Data;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.BrowserTests;

/// <summary>Who knows what, and a request in each state.</summary>
internal static class SomeRequests
{
    public static async Task<IReadOnlyList<Guid>> Add(CohortDb db, (Guid Trainee, Guid Trainer) people, DateTime now)
    {
        var known = await db.Set<ContactRequest>().OrderBy(one => one.Id).Select(one => one.Id).ToListAsync();
        if (known.Count > 0)
            return known;
        foreach (var person in new[] { people.Trainee, people.Trainer })
        {
            var lines = Enum.GetValues<KnowHowList>().Select(list => new KnowHow(person, list, "Impôts en ligne")).ToList();
            var card = new DirectoryCard(person) { MayBeAsked = "Une visite", CanBeBuddy = true };
            card.Live("01 Ain");
            card.Show(FakeClock.Today.AddDays(90), TimeZoneInfo.Utc, now);
            db.AddRange(lines);
            db.AddRange(DirectoryStem.Of(person, lines, card.MayBeAsked, ""));
            db.Add(card);
        }

        var requests = new[]
        {
            new ContactRequest(Guid.CreateVersion7(), ContactKind.Talk, people.Trainee, people.Trainer, now) { Subject = "Les impôts", Text = "Peux-tu me montrer ?" },
            new ContactRequest(Guid.CreateVersion7(), ContactKind.Talk, people.Trainer, people.Trainee, now) { Subject = "Une visite", Text = "Quand ?" },
            new ContactRequest(Guid.CreateVersion7(), ContactKind.Talk, people.Trainee, people.Trainer, now.AddDays(-1)) { Subject = "Le son", Text = "Et le son ?" },
        };
        requests[2].Say(ContactAnswer.Yes, "Avec joie", now);
        requests[2].Report(people.Trainee, "Rien de grave", now);
        db.AddRange(requests);
        db.Add(new ContactBlock(people.Trainee, people.Trainer, now));
        await db.SaveChangesAsync();
        return [.. requests.Select(one => one.Id)];
    }
}
