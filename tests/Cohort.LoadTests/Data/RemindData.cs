using System.Globalization;
using Cohort.Cohorts.Model;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.LoadTests.Data;

/// <summary>
/// A body of 4,000 people in 160 promos, and what is due within the hour: 50,000 reminders that tell one person and 2,000 that
/// tell all twenty-five of a promo. Made anew at each run.
/// </summary>
internal static class RemindData
{
    public const string One = "BenchOne", All = "BenchAll";
    public const int Promos = 160, Members = 25, Single = 50_000, Shared = 2_000, Messages = Single + (Shared * Members);
    private const int Minutes = 60;

    public static async Task Make(CohortFactory host)
    {
        await host.Arrange(filled: false);
        var now = host.Clock.GetUtcNow().UtcDateTime;
        var people = new List<Guid>(Promos * Members);
        var promos = new List<Guid>(Promos);
        await host.Read(async db =>
        {
            for (var number = 0; number < Promos; number++)
            {
                var promo = new TrainingCohort(Guid.CreateVersion7(), string.Create(CultureInfo.InvariantCulture, $"Promo {number}"), FakeClock.Today, FakeClock.Today.AddDays(60), Guid.Empty, now);
                promos.Add(promo.Id);
                db.Add(promo);
                for (var index = 0; index < Members; index++)
                {
                    var person = new Person(string.Create(CultureInfo.InvariantCulture, $"r{number}-{index}@bench.example"), "Ana", string.Create(CultureInfo.InvariantCulture, $"Banc {number}-{index}"), index % 8 == 7 ? "en" : "fr", now);
                    people.Add(person.Id);
                    db.AddRange(person, new Membership(person.Id, promo.Id, index < 2 ? Role.Trainer : Role.Trainee, person.Id, now));
                }
            }

            return await db.SaveChangesAsync();
        });
        foreach (var part in Enumerable.Range(0, Single + Shared).Chunk(5_000))
        {
            await host.Read(async db =>
            {
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                foreach (var number in part)
                {
                    var (rule, subject, promo) = number < Single
                        ? (One, people[number % people.Count], promos[number % people.Count / Members])
                        : (All, promos[number % Promos], promos[number % Promos]);
                    var due = now.AddMinutes(number % Minutes);
                    var reminder = new Reminder(rule, subject, string.Create(CultureInfo.InvariantCulture, $"{number}"), promo, now) { TimeZone = "Europe/Paris", DueAt = due, ExpiresAt = now.AddHours(9) };
                    reminder.LookAt(due);
                    db.Add(reminder);
                }

                return await db.SaveChangesAsync();
            });
        }
    }
}
