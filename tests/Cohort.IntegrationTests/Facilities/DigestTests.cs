using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.Announcements;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Pages.Curriculum.Feedback;
using Cohort.Facilities.Digests;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Pages.Facilities.Digests;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Pages.Watch.Items;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>What is new, in one message: over the fake clock, as it is read.</summary>
public sealed class DigestTests : IDisposable
{
    private const string Gael = "gael@demo.example";
    private static readonly DateTime Monday = new(2026, 11, 30, 7, 0, 0, DateTimeKind.Utc);
    private readonly CastHost host = new();

    [Fact]
    public async Task Whoever_chose_nothing_reads_on_monday_at_eight_what_is_new_and_not_seen_and_never_twice()
    {
        var known = await Known.Of(host);
        (await host.Run("EnrolReaders")).ShouldBeGreaterThan(5);
        (await host.Run("EnrolReaders")).ShouldBe(0);
        var seen = await Bring(known, "vu", "Déjà ouvert");
        await Bring(known, "neuf", "Un guide tout neuf");
        await host.As(Cast.Trainee, new AddItem { Cohort = known.Ain, Url = "https://a-moi.example/page", Title = "Le mien" });
        using (var fatou = await Visitor.SignedIn(host, Cast.Trainee))
            await fatou.Get(WatchLinks.Item(known.Ain, seen));
        (await host.Read(db => db.Set<Seen>().CountAsync(one => one.PersonId == known.Fatou && one.ItemId == seen))).ShouldBe(1);

        Until(Monday.AddMinutes(-1));
        (await host.Run("SendDigests")).ShouldBe(0);
        Until(Monday);
        (await host.Run("SendDigests")).ShouldBeGreaterThan(5);
        (await host.Run("SendDigests")).ShouldBe(0);
        var mail = (await Digests(known.Fatou)).ShouldHaveSingleItem();
        mail.Title.ShouldBe("Votre semaine, du 30 novembre au 6 décembre");
        mail.Text.ShouldStartWith("Les séances de la semaine\n– Lundi 30 novembre\u00a0: ");
        mail.Text.ShouldContain($"\n\nNouveau dans la veille\n– Un guide tout neuf, neuf.example\n  http");
        mail.Text.ShouldNotContain("Déjà ouvert");
        mail.Text.ShouldNotContain("Le mien");
        (mail.MayBeStopped, mail.LinkLabel).ShouldBe((true, "Ouvrir Cohort"));
        var roles = await host.Read(db => (from one in db.Set<OutgoingMail>() where one.Rule == MailRules.Digest join held in db.Set<Membership>() on one.PersonId equals held.PersonId select held.Role).Distinct().ToListAsync());
        roles.ShouldBe([Role.Trainee, Role.Trainer], ignoreOrder: true);

        await Bring(known, "apres", "Venu après");
        Until(Monday.AddDays(7));
        await host.Run("SendDigests");
        var second = (await Digests(known.Fatou))[1];
        second.Text.ShouldContain("Venu après");
        second.Text.ShouldNotContain("Un guide tout neuf");
    }

    [Fact]
    public async Task A_daily_one_says_the_day_in_english_and_says_nothing_when_there_is_nothing()
    {
        var known = await Known.Of(host);
        await host.Read(async db =>
        {
            (await db.Set<Person>().AsTracking().SingleAsync(one => one.Id == known.Fatou)).Language = "en";
            return await db.SaveChangesAsync();
        });
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get("/account/digest");
        (await fatou.Send(page, "main form", ("Form.Rhythm", "Daily"), ("Form.Weekday", "Monday"), ("Form.At", "07:15"))).Code.ShouldBe(302);
        await host.As(Cast.Trainer, new Announce { Id = Guid.CreateVersion7(), Cohort = known.Ain, Title = "Bring a laptop", Text = "For tomorrow." });
        await host.Run("RingReminders");
        var unmailed = (await host.Read(db => db.Set<OutgoingMail>().CountAsync(one => one.PersonId == known.Fatou && one.Rule == "Announcement"))) == 0;
        Until(new DateTime(2026, 11, 25, 6, 15, 0, DateTimeKind.Utc));
        await host.Run("SendDigests");
        var mail = (await Digests(known.Fatou)).ShouldHaveSingleItem();
        mail.Title.ShouldBe("Your day, Wednesday 25 November");
        mail.Text.ShouldStartWith("Today’s sessions\n– ");
        unmailed.ShouldBeFalse();
        mail.Text.ShouldNotContain("Bring a laptop", Case.Insensitive, "it was written by mail already");

        // Saturday: the promo is not there, and nobody did anything.
        Until(new DateTime(2026, 11, 28, 6, 14, 0, DateTimeKind.Utc));
        await host.Run("SendDigests");
        var before = (await Digests(known.Fatou)).Count;
        Until(new DateTime(2026, 11, 28, 6, 15, 0, DateTimeKind.Utc));
        (await host.Run("SendDigests")).ShouldBe(0);
        (await Digests(known.Fatou)).Count.ShouldBe(before);
        (await Told(known.Fatou)).Last().ShouldBe(("2026-11-28", "Nothing new"));
    }

    [Fact]
    public async Task What_waits_in_the_inbox_alone_and_what_the_group_asks_is_in_it()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new SetDigest { Rhythm = Rhythm.Daily, At = new(8, 0) });
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Send(await fatou.Get("/account/reminders"), "main form", ("Form.Ways[Announcement]", "inbox"))).Code.ShouldBe(302);
        await host.As(Cast.Trainer, new Announce { Id = Guid.CreateVersion7(), Cohort = known.Ain, Title = "Apportez un ordinateur", Text = "Pour demain." });
        await host.Run("RingReminders");
        await host.As(Gael, new OpenDecision(Guid.CreateVersion7(), known.Ain, "Où manger demain ?", "", new DecisionTerms(DecisionMethod.Dots, 1, false, false, 0, host.Clock.GetUtcNow().UtcDateTime.AddDays(3)),
            [new OptionTerms(Guid.CreateVersion7(), "Ici"), new OptionTerms(Guid.CreateVersion7(), "Là")]));
        Until(new DateTime(2026, 11, 25, 7, 0, 0, DateTimeKind.Utc));
        await host.Run("SendDigests");
        var text = (await Digests(known.Fatou)).ShouldHaveSingleItem().Text;
        text.ShouldContain("Le groupe attend votre voix\n– Où manger demain ?\n");
        text.ShouldContain("Non lu dans votre boîte\n– Apportez un ordinateur\n");
        Until(new DateTime(2026, 11, 26, 7, 0, 0, DateTimeKind.Utc));
        await host.Run("SendDigests");
        var next = (await Digests(known.Fatou))[^1].Text;
        next.ShouldNotContain("Où manger demain ?");
        next.ShouldNotContain("Apportez un ordinateur");
    }

    [Fact]
    public async Task Feedback_that_closed_and_waits_for_a_reply_is_told_to_trainers_once()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainer, new SetDigest { Rhythm = Rhythm.Daily, At = new(8, 0) });
        var camille = await host.Read(db => db.Set<Person>().Where(one => one.Email == Cast.Trainer).Select(one => one.Id).SingleAsync());
        host.Clock.Pass(TimeSpan.FromHours(4));
        await host.As(Cast.Trainee, new GiveFeedback { Cohort = known.Ain, Date = FakeClock.Today, Part = DayPart.Morning, Id = Guid.NewGuid(), Helped = "Le tour de table", WithMyName = true });
        var round = await host.Read(db => db.Set<FeedbackRound>().SingleAsync(one => one.CohortId == known.Ain && one.Date == FakeClock.Today));
        for (var day = 0; day < 4; day++)
        {
            Until(new DateTime(2026, 11, 25 + day, 7, 0, 0, DateTimeKind.Utc));
            await host.Run("SendDigests");
        }

        var told = (await Digests(camille)).Where(one => one.Text.Contains("Des retours qui attendent votre réponse", StringComparison.Ordinal)).ToList();
        told.ShouldHaveSingleItem().QueuedAt.ShouldBeGreaterThan(round.ClosesAt);
        told[0].Text.ShouldContain(CurriculumLinks.Feedback(known.Ain, round.Date, round.Part == DayPart.Afternoon));
    }

    [Fact]
    public async Task A_missed_hour_is_made_up_for_the_same_day_and_not_days_later()
    {
        var known = await Known.Of(host);
        await host.Run("EnrolReaders");
        await Bring(known, "attend", "Qui attend");
        Until(Monday.AddHours(9));
        await host.Run("SendDigests");
        (await Digests(known.Fatou)).ShouldHaveSingleItem().Text.ShouldContain("Qui attend");

        await Bring(known, "tard", "Arrivé tard");
        Until(Monday.AddDays(9));
        await host.Run("SendDigests");
        (await Digests(known.Fatou)).Count.ShouldBe(1);
        (await Told(known.Fatou)).Last().ShouldBe(("2026-12-07", "It came too late"));
        Until(Monday.AddDays(14));
        await host.Run("SendDigests");
        (await Digests(known.Fatou))[^1].Text.ShouldContain("Arrivé tard");
    }

    [Fact]
    public async Task Whoever_left_reads_nothing_of_the_promo()
    {
        var known = await Known.Of(host);
        await host.Run("EnrolReaders");
        await host.As(Gael, new SetDigest { Rhythm = Rhythm.Weekly, At = new(8, 0) });
        var gael = await host.Read(db => db.Set<Person>().Where(one => one.Email == Gael).Select(one => one.Id).SingleAsync());
        await host.As(Cast.Trainer, new AddItem { Cohort = known.Ain, Url = "https://secret.example/", Title = "Entre nous" });
        await host.Read(async db =>
        {
            foreach (var held in await db.Set<Membership>().AsTracking().Where(one => one.PersonId == known.Fatou || one.PersonId == gael).ToListAsync())
                held.EndedAt = host.Clock.GetUtcNow().UtcDateTime;
            return await db.SaveChangesAsync();
        });
        Until(Monday);
        await host.Run("SendDigests");
        (await Digests(known.Fatou)).ShouldBeEmpty();
        (await Digests(gael)).ShouldBeEmpty();
        (await Told(gael)).ShouldBe([("2026-11-30", "Nothing new")]);
        (await host.Read(db => db.Set<DigestWish>().Where(one => one.PersonId == known.Fatou || one.PersonId == gael).Select(one => one.PersonId).ToListAsync())).ShouldBe([gael], "what was usual goes, what was chosen stays");
    }

    [Fact]
    public async Task Two_nodes_at_once_write_to_each_once()
    {
        await host.Run("EnrolReaders");
        Until(Monday);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            try
            {
                await host.Run("SendDigests");
            }
            catch (AggregateException)
            {
                // One that lost the race twice is looked at again at the next tick.
            }
        })));
        await host.Run("SendDigests");
        var mail = await host.Read(db => db.Set<OutgoingMail>().Where(one => one.Rule == MailRules.Digest).Select(one => one.To).ToListAsync());
        mail.Count.ShouldBeGreaterThan(5);
        mail.Distinct().Count().ShouldBe(mail.Count);
    }

    [Fact]
    public async Task The_last_link_stops_it_and_moving_the_hour_sends_no_second()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new SetDigest { Rhythm = Rhythm.Daily, At = new(11, 0) });
        Until(new DateTime(2026, 11, 24, 10, 0, 0, DateTimeKind.Utc));
        await host.Run("SendDigests");
        (await Digests(known.Fatou)).Count.ShouldBe(1);
        await host.As(Cast.Trainee, new SetDigest { Rhythm = Rhythm.Daily, At = new(12, 0) });
        Until(new DateTime(2026, 11, 24, 11, 0, 0, DateTimeKind.Utc));
        await host.Run("SendDigests");
        (await Digests(known.Fatou)).Count.ShouldBe(1, "one a day");

        var token = host.Services.GetRequiredService<UnsubscribeToken>().Make(known.Fatou, MailRules.Digest);
        using var anybody = Visitor.Of(host);
        (await anybody.Get($"/unsubscribe/{token}")).Text.ShouldContain("Les nouveautés, en un seul message");
        (await anybody.Post($"/unsubscribe/{token}", [new("List-Unsubscribe", "One-Click")])).Code.ShouldBe(200);
        var wish = await host.Read(db => db.Set<DigestWish>().SingleAsync(one => one.PersonId == known.Fatou));
        (wish.Rhythm, wish.NextAt).ShouldBe((Rhythm.None, null));
        Until(new DateTime(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc));
        await host.Run("SendDigests");
        (await Digests(known.Fatou)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_due_is_one_statement_and_much_news_asks_no_more_than_some()
    {
        var known = await Known.Of(host);
        await host.Run("SendDigests");
        host.Statements.Restart();
        (await host.Run("SendDigests")).ShouldBe(0);
        host.Statements.Count.ShouldBe(1);

        await host.As(Cast.Trainee, new SetDigest { Rhythm = Rhythm.Daily, At = new(8, 0) });
        async Task<int> Day(int day, int links)
        {
            for (var index = 0; index < links; index++)
                await Bring(known, $"jour{day}-{index}", $"Lien {index}");
            Until(new DateTime(2026, 11, 24 + day, 7, 0, 0, DateTimeKind.Utc));
            host.Statements.Restart();
            (await host.Run("SendDigests")).ShouldBe(1);
            return host.Statements.Count;
        }

        await Day(1, 1);
        var few = await Day(2, 11);
        (await Day(3, 30)).ShouldBeLessThanOrEqualTo(few);
        few.ShouldBeLessThan(40);
        (await Digests(known.Fatou))[^1].Text.ShouldContain("– et 20 de plus");
    }

    public void Dispose() => host.Dispose();

    private Task<Guid> Bring(Known known, string site, string title) => host.As(Gael, new AddItem { Cohort = known.Ain, Url = $"https://{site}.example/page", Title = title, Sure = true });

    private void Until(DateTime instant) => host.Clock.Pass(instant - host.Clock.GetUtcNow().UtcDateTime);

    private Task<List<OutgoingMail>> Digests(Guid person) => host.Read(db => db.Set<OutgoingMail>().Where(one => one.Rule == MailRules.Digest && one.PersonId == person).OrderBy(one => one.QueuedAt).ToListAsync());

    private async Task<List<(string Occurrence, string Why)>> Told(Guid person) => [.. (await host.Read(db => db.Set<ToldLine>().Where(one => one.Rule == MailRules.Digest && one.PersonId == person).OrderBy(one => one.At).ToListAsync())).Select(one => (one.Occurrence, one.Why))];
}
