using System.Text.Json;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Groups;
using Cohort.Cohorts.Model.Journal;
using Cohort.Cohorts.Model.Thread;
using Cohort.Cohorts.Pages.Cohorts.Groups;
using Cohort.Cohorts.Pages.Cohorts.Journal;
using Cohort.Cohorts.Pages.Cohorts.Questions;
using Cohort.Cohorts.Pages.Cohorts.Thread;
using Cohort.Facilities.PersonalData;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Cohorts;

public sealed class BetweenTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_message_is_written_changed_for_a_quarter_of_an_hour_and_removed()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        using var fatou = await Visitor.SignedIn(own, Cast.Trainee);
        var page = await fatou.Get($"/promos/{known.Ain}/thread");
        (await fatou.Send(page, "#say", ("Form.Text", new string('x', 2001)))).Code.ShouldBe(422);
        (await fatou.Send(page, "#say", ("Form.Text", "Bonjour à tous"))).Code.ShouldBe(302);
        var id = await own.Read(db => db.Set<ThreadMessage>().Where(one => one.Text == "Bonjour à tous").Select(one => one.Id).SingleAsync());
        (await fatou.Send(await fatou.Get($"/promos/{known.Ain}/thread?edit={id}"), "#say", ("Form.Text", "Bonjour à toutes"))).Code.ShouldBe(302);
        own.Clock.Pass(TimeSpan.FromMinutes(16));
        await Should.ThrowAsync<Refusal>(() => own.As(Cast.Trainee, new SayInThread { Cohort = known.Ain, Id = id, Text = "Trop tard" }));
        (await fatou.Press(await fatou.Get($"/promos/{known.Ain}/thread"), $"#m-{id} button")).Code.ShouldBe(302);
        var after = await fatou.Get($"/promos/{known.Ain}/thread");
        after.Text.ShouldNotContain("Bonjour à toutes");
        after.Page.QuerySelector($"#m-{id}").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_used_against_somebody_is_reported_hidden_with_a_reason_and_leaves_a_trace()
    {
        var known = await Known.Of(host);
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainer, new SayInThread { Cohort = known.Ain, Id = id, Text = "Mots qui blessent" });
        await host.As(Cast.Trainee, new ReportMessage { Cohort = known.Ain, Message = id, Why = "On me reconnaît" });
        (await host.As(Cast.Trainee, new GetThread(known.Ain))).Reports.ShouldBeEmpty();
        (await host.As(Cast.Coordinator, new GetThread(known.Ain))).Reports.ShouldContain(one => one.Message == id && one.Why == "On me reconnaît");
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainee, new HideMessage { Cohort = known.Ain, Message = id, Why = "Non" }));
        await host.As(Cast.Coordinator, new HideMessage { Cohort = known.Ain, Message = id, Why = "Quelqu’un s’y reconnaît" });
        var seen = (await host.As(Cast.Trainee, new GetThread(known.Ain))).Lines.Single(one => one.Id == id);
        (seen.Text, seen.HiddenWhy, seen.IsHidden).ShouldBe(("", "", true));
        (await host.As(Cast.Trainer, new GetThread(known.Ain))).Lines.Single(one => one.Id == id).HiddenWhy.ShouldBe("Quelqu’un s’y reconnaît");
        host.Clock.Pass(TimeSpan.FromMinutes(1));
        await host.As(Cast.Coordinator, new HideMessage { Cohort = known.Ain, Message = id, Act = ThreadAct.Show });
        (await host.As(Cast.Trainee, new GetThread(known.Ain))).Lines.Single(one => one.Id == id).Text.ShouldBe("Mots qui blessent");
        (await host.As(Cast.Coordinator, new GetThread(known.Ain))).Traces[id].Select(one => one.Hid).ShouldBe([true, false]);
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Tutor, new GetThread(known.Ain)));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Alumnus, new GetThread(known.Ain)));
        await Should.ThrowAsync<NotFound>(() => host.As(known.Outsider, new GetThread(known.Ain)));
    }

    [Fact]
    public async Task A_journal_is_read_by_its_author_and_its_lines_by_whom_they_said()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get($"/promos/{known.Ain}/journal");
        (await fatou.Send(page, "#write", ("Form.Text", "Ligne pour moi\n\nLigne aux formateurs\n\nLigne à tous"))).Code.ShouldBe(302);
        var lines = (await host.As(Cast.Trainee, new GetJournal(known.Ain))).Lines;
        lines.Count.ShouldBe(3);
        var share = await fatou.Get($"/promos/{known.Ain}/journal");
        (await fatou.Send(share, "#lines", ($"Share.Lines[{lines[1].Id}]", "Trainers"), ($"Share.Lines[{lines[2].Id}]", "Promo"))).Code.ShouldBe(302);

        (await Read(Cast.Coordinator)).ShouldBe(["Ligne aux formateurs", "Ligne à tous"], ignoreOrder: true);
        (await Read(Cast.Trainer)).ShouldBe(["Ligne aux formateurs", "Ligne à tous"], ignoreOrder: true);
        (await Read(Cast.Alumnus)).ShouldBe(["Ligne à tous"]);
        await Should.ThrowAsync<Forbidden>(() => Read(Cast.Tutor));
        await Should.ThrowAsync<NotFound>(() => Read(known.Outsider));
        (await host.As(Cast.Trainer, new GetJournal(known.Ain))).Lines.ShouldBeEmpty();
        // Nobody shares the line of another.
        await host.As(Cast.Trainer, new ShareLines { Cohort = known.Ain, Lines = new() { [lines[0].Id] = Reader.Promo } });
        (await Read(Cast.Coordinator)).ShouldNotContain("Ligne pour moi");

        await using var scope = host.Services.CreateAsyncScope();
        var export = await Task.WhenAll(scope.ServiceProvider.GetServices<IPersonalData>().Where(one => one.Tables.Any(table => table.Entity == typeof(JournalWeek))).Select(one => one.Export(known.Fatou, default)));
        JsonSerializer.Serialize(export[0]["Your journal"]).ShouldContain("Ligne pour moi");

        async Task<List<string>> Read(string who) => [.. (await host.As(who, new GetSharedLines(known.Ain))).Lines.Where(one => one.By == known.Fatou).Select(one => one.Text)];
    }

    [Fact]
    public async Task Groups_are_drawn_once_and_one_that_a_question_speaks_of_goes_on_the_shelf()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/groups");
        (await trainer.Send(page, "#draw-form", ("Form.Name", "Tirage"), ("Form.Count", "3"))).Code.ShouldBe(302);
        (await trainer.Send(page, "#draw-form", ("Form.Name", "Tirage"), ("Form.Count", "3"))).Code.ShouldBe(302);
        var drawn = (await host.As(Cast.Trainee, new ListGroups(known.Ain))).Where(one => one.Name.StartsWith("Tirage", StringComparison.Ordinal)).ToList();
        drawn.Count.ShouldBe(3);
        (drawn.Max(one => one.Members.Count) - drawn.Min(one => one.Members.Count)).ShouldBeLessThanOrEqualTo(1);

        await host.As(Cast.Trainee, new AskQuestion(Guid.CreateVersion7(), known.Ain, "Pour nous", "", Group: drawn[0].Id));
        (await host.As(Cast.Trainer, new PutGroupAway(known.Ain, drawn[0].Id, false))).ShouldBeFalse();
        (await host.As(Cast.Trainer, new PutGroupAway(known.Ain, drawn[1].Id, false))).ShouldBeTrue();
        var left = await host.As(Cast.Trainee, new ListGroups(known.Ain));
        left.Single(one => one.Id == drawn[0].Id).IsShelved.ShouldBeTrue();
        left.ShouldNotContain(one => one.Id == drawn[1].Id);
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainee, new AskQuestion(Guid.CreateVersion7(), known.Ain, "Encore", "", Group: drawn[0].Id)));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Tutor, new ListGroups(known.Ain)));
    }

    [Fact]
    public async Task What_somebody_wrote_goes_with_them()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        await own.As(Cast.Trainee, new SayInThread { Cohort = known.Ain, Id = Guid.CreateVersion7(), Text = "De Fatou" });
        var other = Guid.CreateVersion7();
        await own.As(Cast.Trainer, new SayInThread { Cohort = known.Ain, Id = other, Text = "De Camille" });
        await own.As(Cast.Trainee, new ReportMessage { Cohort = known.Ain, Message = other, Why = "Pourquoi" });
        await own.As(Cast.Trainee, new WriteWeek { Cohort = known.Ain, Week = FakeClock.Today, Text = "À moi" });
        await using (var scope = own.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<Kernel.Data.CohortDb>();
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            await scope.ServiceProvider.GetServices<IPersonalData>().Single(one => one.Tables.Any(table => table.Entity == typeof(JournalWeek))).Erase(new Leaving(known.Fatou, Cast.Trainee, "Fatou Exemple"), default);
            await db.SaveChangesAsync();
        }

        (await own.Read(db => db.Set<ThreadMessage>().Select(one => one.Text).ToListAsync())).ShouldBe(["De Camille"]);
        (await own.Read(db => db.Set<ThreadReport>().CountAsync())).ShouldBe(0);
        (await own.Read(db => db.Set<JournalLine>().CountAsync())).ShouldBe(0);
        (await own.Read(db => db.Set<SubgroupMember>().CountAsync())).ShouldBe(0);
    }
}
