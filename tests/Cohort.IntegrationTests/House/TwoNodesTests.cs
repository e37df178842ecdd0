using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Reminders;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Pages.Curriculum.Launches;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.House;

/// <summary>
/// Two processes serve one database: a session of one is known to the other, an open page of one sees what was done on the
/// other, and they share what is due, each message once, though one is killed in the middle. On PostgreSQL only: `build/test`
/// leaves this class out of its run on SQLite, which has one process.
/// </summary>
public sealed partial class TwoNodesTests
{
    private const int Announced = 3000, Told = 12;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task A_session_and_an_open_page_know_no_node()
    {
        using var database = TestDatabase.OfTheCast();
        using var house = new CohortFactory(database.Settings);
        house.Clock.Pass(DateTimeOffset.UtcNow - house.Clock.GetUtcNow());
        var known = await Known.Of(house);
        var launch = Guid.CreateVersion7();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await house.As(Cast.Trainer, new OpenLaunch { Cohort = known.Ain, Id = launch, Title = "Que voulons-nous apprendre ?", FromOn = today.AddDays(2), ToOn = today.AddDays(20) });
        var path = CurriculumLinks.Launch(known.Ain, launch);
        using var one = SiteProcess.Start(database.Settings);
        using var other = SiteProcess.Start(database.Settings);
        var jar = new CookieContainer();
        using var fatou = await Visitor.SignedIn(await one.Client(jar), Cast.Trainee);
        using var same = Visitor.Of(await other.Client(jar));
        (await same.Get(path)).Text.ShouldContain("Que voulons-nous apprendre");

        using var answer = await same.Listen($"{path}/live");
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        (await fatou.Send(await fatou.Get(path), "form.plate", ("Form.Text", "Filmer un tutoriel"))).Code.ShouldBe(302);
        string? said;
        do
            said = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20));
        while (said is not null && said != "data: changed");
        said.ShouldBe("data: changed");
        (await same.Get(path)).Text.ShouldContain("Filmer un tutoriel");
    }

    [Fact]
    public async Task They_share_what_is_due_and_each_message_is_told_once_though_one_is_killed()
    {
        using var database = TestDatabase.OfTheCast();
        using var house = new CohortFactory(database.Settings);
        var one = SiteProcess.Start(database.Settings);
        using var other = SiteProcess.Start(database.Settings);
        try
        {
            await Task.WhenAll(one.Client(), other.Client());
            var (promo, people) = await Announce(house, BeforeTheBell(DateTime.UtcNow));
            var until = DateTime.UtcNow + Patience;
            while (Rung(one) == 0 || Rung(other) == 0)
            {
                (DateTime.UtcNow < until).ShouldBeTrue($"each takes its share: {Rung(one)} and {Rung(other)}");
                await Task.Delay(50);
            }

            await one.Kill();
            (await Lines(house, promo)).ShouldBeInRange(1, (Announced * Told) - 1, "it was killed in the middle");
            while (await house.Read(db => db.Set<Reminder>().AnyAsync(row => row.PromoId == promo && row.NextAt != null)))
            {
                (DateTime.UtcNow < until).ShouldBeTrue("what the killed one had in hand is taken over");
                await Task.Delay(500);
            }

            (await Lines(house, promo)).ShouldBe(Announced * Told, "each person is told of each announcement");
            var seen = await house.Read(db => db.Set<InboxItem>().Where(item => item.PromoId == promo).Select(item => new { item.PersonId, item.Title }).ToListAsync());
            seen.Count.ShouldBe(Announced * Told);
            seen.Distinct().Count().ShouldBe(seen.Count, "nothing twice");
            seen.Select(item => item.PersonId).Distinct().Order().ShouldBe(people.Order());
        }
        finally
        {
            one.Dispose();
        }
    }

    /// <summary>Two seconds before a minute begins, and every node looks; at least ten seconds away, so that all is written.</summary>
    private static DateTime BeforeTheBell(DateTime now)
    {
        var wait = now.AddSeconds(12);
        return wait.AddTicks(TimeSpan.TicksPerMinute - (wait.Ticks % TimeSpan.TicksPerMinute)).AddSeconds(-2);
    }

    /// <summary>A promo of its own, whose members hear by the inbox alone, and what is to be told to it at one moment.</summary>
    private static async Task<(Guid Promo, IReadOnlyList<Guid> People)> Announce(CohortFactory house, DateTime due)
    {
        var known = await Known.Of(house);
        var now = DateTime.UtcNow;
        return await house.Read(async db =>
        {
            var template = await db.Set<TrainingCohort>().SingleAsync(row => row.Id == known.Ain);
            var trainer = await db.Set<Person>().Where(row => row.Email == Cast.Trainer).Select(row => row.Id).SingleAsync();
            var promo = new TrainingCohort(Guid.CreateVersion7(), "Deux nœuds", template.StartsOn, template.EndsOn, trainer, now);
            db.Add(promo);
            var people = new List<Guid>();
            for (var index = 0; index < Told; index++)
            {
                var person = new Person(string.Create(CultureInfo.InvariantCulture, $"noeud{index}@demo.example"), "Nœud", "Essai", "fr", now);
                db.AddRange(person, new Membership(person.Id, promo.Id, Role.Trainee, person.Id, now), new ReminderChoice(person.Id, AnnouncementRule.Key) { Inbox = true });
                people.Add(person.Id);
            }

            for (var index = 0; index < Announced; index++)
            {
                var said = new Announcement(Guid.CreateVersion7(), promo.Id, Audience.Everyone, string.Create(CultureInfo.InvariantCulture, $"Annonce {index}"), "À lire.", trainer, now);
                db.AddRange(said, new Reminder(AnnouncementRule.Key, said.Id, "", promo.Id, now) { TimeZone = "Europe/Paris", DueAt = due, NextAt = due, ExpiresAt = now.AddDays(1) });
            }

            await db.SaveChangesAsync();
            return (promo.Id, (IReadOnlyList<Guid>)people);
        });
    }

    private static Task<int> Lines(CohortFactory house, Guid promo) =>
        house.Read(db => db.Set<ToldLine>().CountAsync(line => line.PromoId == promo && line.Channel == Channels.Inbox && line.Why == ""));

    /// <summary>How many reminders a process says it has rung.</summary>
    private static int Rung(SiteProcess site) => site.Said.Select(line => RungLine().Match(line)).Where(match => match.Success).Sum(match => int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"Rang (?<count>\d+) reminders", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RungLine();
}
