using Cohort.Facilities;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Testing;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Reminders;

/// <summary>Batches taken in hand, and what is told in one minute in one letter.</summary>
public sealed class BookTests : IDisposable
{
    private readonly Host host = new();

    [Fact]
    public async Task Two_nodes_take_each_reminder_once()
    {
        await Plan([.. Enumerable.Range(0, 60).Select(one => ($"{one}", "nobody"))]);
        var claims = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => host.AsHouse(new ClaimReminders(25)))));
        var again = await host.AsHouse(new ClaimReminders(100));
        var all = claims.SelectMany(one => one.Ids).Concat(again.Ids).ToList();
        all.Distinct().Count().ShouldBe(all.Count);
        (await Mine(all)).ShouldBe(60);
        (await host.AsHouse(new ClaimReminders(100))).Ids.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_killed_node_had_in_hand_is_told_once_by_another()
    {
        var known = await Known.Of(host);
        await host.Run("RingReminders");
        await Plan([("a", $"{known.Fatou}"), ("b", $"{known.Fatou}")]);
        var killed = await host.AsHouse(new ClaimReminders(100));
        (await host.Run("RingReminders")).ShouldBe(0, "in another hand");
        host.Clock.Pass(ClaimReminders.Lease + TimeSpan.FromSeconds(1));
        var taken = await host.AsHouse(new ClaimReminders(100));
        (await Mine(taken.Ids)).ShouldBe(2);
        (await host.AsHouse(new RingBatch(killed.Claim, killed.Ids))).ShouldBe(0, "it came back too late");
        (await host.AsHouse(new RingBatch(taken.Claim, taken.Ids))).ShouldBe(4);
        (await host.AsHouse(new RingBatch(taken.Claim, taken.Ids))).ShouldBe(0);
        // Killed again, before the letter: the next tick writes it.
        (await Letters(known.Fatou)).ShouldBeEmpty();
        await host.Run("RingReminders");
        (await Letters(known.Fatou)).ShouldHaveSingleItem();
        await host.Run("RingReminders");
        (await Letters(known.Fatou)).Count.ShouldBe(1);
        (await host.Read(db => db.Set<HeldLine>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task One_that_fails_keeps_no_other_from_being_told_and_is_tried_again_later()
    {
        var known = await Known.Of(host);
        await host.Run("RingReminders");
        await Plan([("a", $"{known.Fatou}"), ("b", "fails"), ("c", $"{known.Fatou}")]);
        (await Should.ThrowAsync<AggregateException>(() => host.Run("RingReminders"))).InnerExceptions.Count.ShouldBe(1);
        (await Told()).Select(one => one.Occurrence).Distinct().ShouldBe(["a", "c"], ignoreOrder: true);
        (await Letters(known.Fatou)).ShouldHaveSingleItem();
        var failed = await host.Read(db => db.Set<Reminder>().SingleAsync(one => one.Rule == Rule.Key && one.Occurrence == "b"));
        (failed.NextAt, failed.ClaimId).ShouldBe((host.Clock.GetUtcNow().UtcDateTime.AddMinutes(5), null));
    }

    [Fact]
    public async Task What_is_told_in_one_minute_is_one_letter_and_one_alone_is_as_it_was()
    {
        var known = await Known.Of(host);
        await host.Run("RingReminders");
        await Plan([("a", $"{known.Fatou}"), ("b", $"{known.Fatou}"), ("c", $"{known.Fatou}")]);
        (await host.Run("RingReminders")).ShouldBe(6);
        var letter = (await Letters(known.Fatou)).ShouldHaveSingleItem();
        letter.Rule.ShouldBe(MailRules.Several);
        letter.Title.ShouldEndWith("et 2 de plus");
        letter.Link.ShouldEndWith("/inbox");
        letter.Stops.ShouldBe(Rule.Key);
        var blocks = letter.Text.Split("\n\n");
        blocks.Length.ShouldBe(3);
        foreach (var occurrence in new[] { "a", "b", "c" })
            blocks.ShouldContain(one => one.StartsWith($"Titre {occurrence}\nTexte {occurrence}\n", StringComparison.Ordinal) && one.EndsWith($"/{occurrence}", StringComparison.Ordinal));
        (await Told()).Count(one => one.Channel == Channels.Mail).ShouldBe(3);
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == Rule.Key))).ShouldBe(3);

        await Plan([("d", $"{known.Fatou}")]);
        await host.Run("RingReminders");
        var one = (await Letters(known.Fatou)).Single(mail => mail.Rule == Rule.Key);
        (one.Title, one.Text, one.Occurrence, one.LinkLabel, one.Stops).ShouldBe(("Titre d", "Texte d", "d", "Voir", ""));
        one.Link.ShouldEndWith("/d");
    }

    [Fact]
    public async Task While_another_node_rings_the_letters_wait_for_it_a_minute()
    {
        var known = await Known.Of(host);
        await host.Run("RingReminders");
        await Plan([("a", $"{known.Fatou}")]);
        var other = await host.AsHouse(new ClaimReminders(100));
        await Plan([("b", $"{known.Fatou}")]);
        await host.Run("RingReminders");
        (await Letters(known.Fatou)).ShouldBeEmpty("the other may tell them something too");
        await host.AsHouse(new RingBatch(other.Claim, other.Ids));
        await host.AsHouse(new WriteLetters(10));
        (await Letters(known.Fatou)).ShouldHaveSingleItem().Rule.ShouldBe(MailRules.Several);

        await Plan([("c", $"{known.Fatou}")]);
        await host.AsHouse(new ClaimReminders(100));
        await Plan([("d", $"{known.Fatou}")]);
        await host.Run("RingReminders");
        host.Clock.Pass(TimeSpan.FromSeconds(21));
        await host.Run("RingReminders");
        (await Letters(known.Fatou)).ShouldContain(one => one.Occurrence == "d", "no longer than the wait");
    }

    [Fact]
    public async Task The_last_link_of_a_letter_stops_all_that_it_told()
    {
        var known = await Known.Of(host);
        var token = host.Services.GetRequiredService<UnsubscribeToken>().Make(known.Fatou, "WorkshopTomorrow,Announcement");
        using var anybody = Visitor.Of(host);
        (await anybody.Get($"/unsubscribe/{token}")).Text.ShouldContain("Les ateliers du lendemain");
        (await anybody.Post($"/unsubscribe/{token}", [new("List-Unsubscribe", "One-Click")])).Code.ShouldBe(200);
        (await host.Read(db => db.Set<ReminderChoice>().Where(one => one.PersonId == known.Fatou && !one.Mail).Select(one => one.Rule).ToListAsync())).ShouldBe(["Announcement", "WorkshopTomorrow"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_batch_asks_as_much_of_the_database_for_many_people_as_for_one()
    {
        var known = await Known.Of(host);
        await host.Run("RingReminders");
        var one = await Statements($"{known.Fatou}");
        (await Statements("everybody")).ShouldBe(one);
        (await Told()).Select(line => line.PersonId).Distinct().Count().ShouldBeGreaterThan(10);

        async Task<int> Statements(string whom)
        {
            await Plan([.. Enumerable.Range(0, 10).Select(number => ($"{whom[..4]}{number}", whom))]);
            var claim = await host.AsHouse(new ClaimReminders(100));
            host.Statements.Restart();
            await host.AsHouse(new RingBatch(claim.Claim, claim.Ids));
            return host.Statements.Reads;
        }
    }

    [Fact]
    public async Task On_a_quiet_day_no_mail_leaves_and_a_week_has_one_that_is_not()
    {
        var known = await Known.Of(host);
        await host.Run("RingReminders");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get("/account/reminders");
        (await fatou.Send(page, "main form", [.. Enum.GetValues<DayOfWeek>().Select(one => ("Form.QuietDays", one.ToString()))])).Code.ShouldBe(422);
        // The fake clock stands on a Tuesday.
        (await fatou.Send(page, "main form", ("Form.QuietDays", "Tuesday"))).Code.ShouldBe(302);
        (await fatou.Get("/account/reminders")).Page.QuerySelector("#quiet-Tuesday")!.HasAttribute("checked").ShouldBeTrue();
        await Plan([("a", $"{known.Fatou}")]);
        await host.Run("RingReminders");
        (await Told()).Select(one => one.Channel).ShouldBe([Channels.Inbox]);
        host.Clock.Pass(TimeSpan.FromHours(22));
        await host.Run("RingReminders");
        (await Letters(known.Fatou)).ShouldContain(one => one.Occurrence == "a");
    }

    public void Dispose() => host.Dispose();

    private Task<int> Plan(IReadOnlyList<(string Occurrence, string Note)> all) => host.Read(db =>
    {
        var now = host.Clock.GetUtcNow().UtcDateTime;
        foreach (var (occurrence, note) in all)
        {
            var reminder = new Reminder(Rule.Key, Guid.CreateVersion7(), occurrence, Guid.Empty, now) { Note = note, TimeZone = "Europe/Paris", DueAt = now, ExpiresAt = now.AddDays(3) };
            reminder.LookAt(now);
            db.Add(reminder);
        }

        return db.SaveChangesAsync();
    });

    private Task<int> Mine(IReadOnlyList<Guid> ids) => host.Read(db => db.Set<Reminder>().CountAsync(one => one.Rule == Rule.Key && ids.Contains(one.Id)));

    private Task<List<ToldLine>> Told() => host.Read(db => db.Set<ToldLine>().Where(one => one.Rule == Rule.Key).ToListAsync());

    private Task<List<OutgoingMail>> Letters(Guid person) => host.Read(db => db.Set<OutgoingMail>().Where(one => one.PersonId == person && (one.Rule == Rule.Key || one.Stops.Contains(Rule.Key))).ToListAsync());

    private sealed class Host : CastHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddScoped<IReminderRule, Rule>());
        }
    }

    /// <summary>Tells whom its note names.</summary>
    private sealed class Rule(FacilitiesDb db) : IReminderRule
    {
        public const string Key = "Test";

        public string Name => Key;

        public string Label => "Announcements";

        public bool InTheEvening => false;

        public Channels Usual => Channels.Inbox | Channels.Mail;

        public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Notice>>> ReadMany(IReadOnlyList<Reminder> reminders, CancellationToken stop)
        {
            var everybody = await db.People.Select(one => one.Id).ToListAsync(stop);
            return reminders.ToDictionary(one => one.Id, one => Of(one, everybody));
        }

        public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop) => (await ReadMany([reminder], stop))[reminder.Id];

        private static IReadOnlyList<Notice> Of(Reminder reminder, IReadOnlyList<Guid> everybody) => reminder.Note switch
        {
            "nobody" => [],
            "fails" => throw new InvalidOperationException("It cannot be read."),
            "everybody" => [.. everybody.Select(one => Say(one, reminder))],
            _ => [Say(Guid.Parse(reminder.Note), reminder)],
        };

        private static Notice Say(Guid person, Reminder reminder) =>
            new(person, () => new Words($"Titre {reminder.Occurrence}", $"Texte {reminder.Occurrence}", "Voir", $"/{reminder.Occurrence}"));
    }
}
