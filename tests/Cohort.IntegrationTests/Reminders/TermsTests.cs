using Cohort.Facilities.Inbox;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Reminders;

/// <summary>What a promo chose: whether, how, and how long before.</summary>
public sealed class TermsTests : IDisposable
{
    // A Friday, ten in the morning in Paris.
    private static readonly DateTime Moment = new(2026, 11, 27, 9, 0, 0, DateTimeKind.Utc);
    private readonly Host host = new();

    [Fact]
    public async Task Another_lead_moves_what_waits_and_what_is_planned_later_in_this_promo_alone()
    {
        var known = await Known.Of(host);
        await Plan(known.Ain, "a");
        await Plan(known.Jura, "b");
        (await Due("a")).ShouldBe(new DateTime(2026, 11, 26, 17, 0, 0, DateTimeKind.Utc), "the evening before, as the rule says");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/reminders");
        page.Code.ShouldBe(200);
        (await trainer.Send(page, "main form", ($"Form.Leads[{Rule.Key}]", "2"), ($"Form.Hours[{Rule.Key}]", "08:00"))).Code.ShouldBe(302);
        await Plan(known.Ain, "c");
        var morning = new DateTime(2026, 11, 25, 7, 0, 0, DateTimeKind.Utc);
        (await Due("a"), await Due("c"), await Due("b")).ShouldBe((morning, morning, new DateTime(2026, 11, 26, 17, 0, 0, DateTimeKind.Utc)));
        (await trainer.Get($"/promos/{known.Ain}/reminders")).Page.QuerySelector($"#lead-{Rule.Key}")!.GetAttribute("value").ShouldBe("2");
        (await trainer.Send(page, "main form", ($"Form.Ways[{Rule.Key}]", "perhaps"))).Code.ShouldBe(422);
        (await trainer.Send(page, "main form", ($"Form.Leads[{Rule.Key}]", "-1"))).Code.ShouldBe(422);
    }

    [Fact]
    public async Task What_a_promo_does_not_tell_leaves_a_line_that_says_so_and_a_way_of_its_own_is_for_who_chose_none()
    {
        var known = await Known.Of(host);
        await host.Run("RingReminders");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/reminders");
        (await trainer.Send(page, "main form", ($"Form.Ways[{Rule.Key}]", "off"))).Code.ShouldBe(302);
        await Plan(known.Ain, "a");
        host.Clock.Pass(TimeSpan.FromDays(2.5));
        await host.Run("RingReminders");
        (await Told("a")).ShouldBe([(Channels.None, "The promo does not tell this")]);

        (await trainer.Send(page, "main form", ($"Form.Ways[{Rule.Key}]", "inbox"))).Code.ShouldBe(302);
        await Plan(known.Ain, "d");
        await host.Run("RingReminders");
        (await Told("d")).ShouldBe([(Channels.Inbox, "")]);
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == Rule.Key))).ShouldBe(1);

        // Who chose for themselves is told as they said.
        await host.Read(async db =>
        {
            db.Add(new ReminderChoice(known.Fatou, Rule.Key) { Mail = true });
            return await db.SaveChangesAsync();
        });
        await Plan(known.Ain, "e");
        await host.Run("RingReminders");
        host.Clock.Pass(TimeSpan.FromHours(12));
        await host.Run("RingReminders");
        (await Told("e")).Select(one => one.Channel).ShouldBe([Channels.Mail]);
    }

    [Fact]
    public async Task A_person_hears_as_long_before_as_they_chose_and_the_others_as_the_promo_did()
    {
        var known = await Known.Of(host);
        await Plan(known.Ain, "a");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get("/account/reminders");
        page.Page.QuerySelector($"#lead-{Rule.Key}")!.GetAttribute("placeholder").ShouldBe("1");
        (await fatou.Send(page, "main form", ($"Form.Leads[{Rule.Key}]", "-1"))).Code.ShouldBe(422);
        (await fatou.Send(page, "main form", ($"Form.Leads[{Rule.Key}]", "2"), ($"Form.Hours[{Rule.Key}]", "08:00"))).Code.ShouldBe(302);
        (await fatou.Get("/account/reminders")).Page.QuerySelector($"#hour-{Rule.Key}")!.GetAttribute("value").ShouldBe("08:00");
        // What is planned later knows it too; in another promo nobody asked.
        await Plan(known.Ain, "b");
        await Plan(known.Jura, "c");
        var morning = new DateTime(2026, 11, 25, 7, 0, 0, DateTimeKind.Utc);
        (await Next("a"), await Next("b"), await Next("c")).ShouldBe((morning, morning, new DateTime(2026, 11, 26, 17, 0, 0, DateTimeKind.Utc)));

        var idriss = await host.Read(db => db.Set<Person>().Where(one => one.Email == "idriss@demo.example").Select(one => one.Id).SingleAsync());
        Rule.Also = idriss;
        host.Clock.Pass(morning - host.Clock.GetUtcNow().UtcDateTime);
        await host.Run("RingReminders");
        (await Persons("a")).ShouldBe([known.Fatou], "the other hears when the promo says");
        (await Next("a")).ShouldBe(new DateTime(2026, 11, 26, 17, 0, 0, DateTimeKind.Utc));
        host.Clock.Pass(TimeSpan.FromHours(34));
        await host.Run("RingReminders");
        (await Persons("a")).Order().ShouldBe(new[] { known.Fatou, idriss }.Order());
        // Empty again: as the promo does, and no row is left of it.
        (await fatou.Send(await fatou.Get("/account/reminders"), "main form", ($"Form.Leads[{Rule.Key}]", ""), ($"Form.Hours[{Rule.Key}]", ""))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<ReminderChoice>().CountAsync(one => one.PersonId == known.Fatou))).ShouldBe(0);
    }

    [Fact]
    public async Task A_promo_tells_whom_it_chose_of_those_it_concerns()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/reminders");
        (await trainer.Send(page, "main form", ($"Form.Whom[{Rule.Key}]", "Trainers"))).Code.ShouldBe(302);
        (await trainer.Get($"/promos/{known.Ain}/reminders")).Page.QuerySelector($"[name='Form.Whom[{Rule.Key}]'] option[selected]")!.GetAttribute("value").ShouldBe("Trainers");
        await Plan(known.Ain, "a");
        host.Clock.Pass(TimeSpan.FromDays(2.5));
        await host.Run("RingReminders");
        (await Told("a")).ShouldBe([(Channels.None, "The promo does not tell this")]);
        (await trainer.Send(page, "main form", ($"Form.Whom[{Rule.Key}]", "Group"))).Code.ShouldBe(302);
        await Plan(known.Ain, "b");
        await host.Run("RingReminders");
        (await Told("b")).ShouldContain((Channels.Inbox, ""));
        (await trainer.Send(page, "main form", ($"Form.Whom[{Rule.Key}]", "Everybody"))).Code.ShouldBe(422);
    }

    public void Dispose()
    {
        Rule.Also = null;
        host.Dispose();
    }

    private async Task Plan(Guid promo, string occurrence)
    {
        var known = await Known.Of(host);
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CohortDb>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        await scope.ServiceProvider.GetRequiredService<ReminderBook>().PlanAhead(Rule.Key, Rule.Ahead, (promo, "Europe/Paris"), [(known.Fatou, occurrence, Moment, Moment)], CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private Task<DateTime> Due(string occurrence) => host.Read(db => db.Set<Reminder>().Where(one => one.Rule == Rule.Key && one.Occurrence == occurrence && one.NextAt == one.DueAt).Select(one => one.DueAt).SingleAsync());

    private Task<DateTime?> Next(string occurrence) => host.Read(db => db.Set<Reminder>().Where(one => one.Rule == Rule.Key && one.Occurrence == occurrence).Select(one => one.NextAt).SingleAsync());

    private Task<List<Guid>> Persons(string occurrence) => host.Read(db => db.Set<ToldLine>().Where(one => one.Rule == Rule.Key && one.Occurrence == occurrence && one.Channel == Channels.Inbox).Select(one => one.PersonId).ToListAsync());

    private async Task<List<(Channels Channel, string Why)>> Told(string occurrence) =>
        [.. (await host.Read(db => db.Set<ToldLine>().Where(one => one.Rule == Rule.Key && one.Occurrence == occurrence).ToListAsync())).Select(one => (one.Channel, one.Why))];

    private sealed class Host : CastHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddScoped<IReminderRule, Rule>());
        }
    }

    /// <summary>Tells one person the evening before.</summary>
    private sealed class Rule : IReminderRule
    {
        public const string Key = "Test";

        /// <summary>Somebody else whom it tells.</summary>
        public static Guid? Also { get; set; }

        public static readonly Lead Ahead = global::Cohort.Facilities.Reminders.Lead.Days(1, 18 * 60);

        public string Name => Key;

        public string Label => "Announcements";

        public bool InTheEvening => false;

        public Lead? Lead => Ahead;

        public Channels Usual => Channels.Inbox | Channels.Mail;

        public Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop) =>
            Task.FromResult<IReadOnlyList<Notice>>([.. new[] { reminder.SubjectId, Also ?? reminder.SubjectId }.Distinct().Select(person => new Notice(person, () => new Words("Bientôt", "", "Voir", "/inbox")))]);
    }
}
