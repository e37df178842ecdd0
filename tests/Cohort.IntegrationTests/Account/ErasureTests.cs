using System.Text;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Web.Pages.Account;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Account;

/// <summary>What an erasure reaches, and what it leaves to others.</summary>
public sealed class ErasureTests
{
    [Fact]
    public async Task Who_takes_the_name_of_somebody_else_takes_nothing_of_theirs_along()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var trainer = await host.Read(db => db.Set<Person>().SingleAsync(one => one.Email == Cast.Trainer));
        await host.Read(async db =>
        {
            (await db.Set<Person>().AsTracking().SingleAsync(one => one.Id == known.Fatou)).Rename(trainer.GivenName, trainer.FamilyName);
            db.AddRange(
                new WorkshopLeader(known.Planned, LeaderKind.Guest, null, trainer.FullName),
                new WorkshopLeader(known.Planned, LeaderKind.Trainee, known.Fatou, trainer.FullName),
                new InboxItem(known.Jura, known.Ain, "Joined", trainer.FullName, $"{trainer.FullName} joined", "/", DateTime.UnixEpoch),
                new OutgoingMail(Guid.CreateVersion7(), "Joined", Guid.NewGuid(), "zoe@exemple.example", "1", DateTime.UnixEpoch) { Title = trainer.FullName, Text = trainer.FullName });
            return await db.SaveChangesAsync();
        });
        var before = await Leaders(host, known.Fatou, isTheirs: false);
        before.ShouldContain(trainer.FullName);
        await host.As(Cast.Trainee, new ErasePerson { Person = known.Fatou, Email = Cast.Trainee, Password = Cast.Password });
        (await Leaders(host, known.Fatou, isTheirs: false)).ShouldBe(before);
        (await Leaders(host, known.Fatou, isTheirs: true)).Distinct().ShouldBe(["Personne effacée"]);
        (await host.Read(db => db.Set<InboxItem>().SingleAsync(one => one.PersonId == known.Jura))).Text.ShouldStartWith(trainer.FullName);
        (await host.Read(db => db.Set<OutgoingMail>().SingleAsync(one => one.To == "zoe@exemple.example"))).Title.ShouldBe(trainer.FullName);
    }

    [Fact]
    public async Task What_others_were_told_in_the_name_of_a_trainer_goes_when_it_is_old_and_their_links_no_longer_leave()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var trainer = await host.Read(db => Id(db, Cast.Trainer));
        var (old, fresh) = (host.Clock.GetUtcNow().UtcDateTime.AddDays(-31), host.Clock.GetUtcNow().UtcDateTime.AddDays(-3));
        await host.Read(async db =>
        {
            db.Add(new Membership(known.Fatou, known.Jura, Role.Trainer, known.Fatou, DateTime.UnixEpoch));
            foreach (var held in await db.Set<Membership>().AsTracking().Where(one => one.PersonId == trainer).ToListAsync())
                held.EndedAt = DateTime.UnixEpoch;
            foreach (var at in new[] { old, fresh })
            {
                var announcement = new Announcement(Guid.CreateVersion7(), known.Ain, Audience.Everyone, "Une salle", "Voici.", trainer, at);
                var reminder = new Reminder("Announcement", announcement.Id, "", known.Ain, at);
                db.AddRange(
                    announcement,
                    new ToldLine(reminder, known.Fatou, Channels.Inbox, "", at),
                    new InboxItem(known.Fatou, known.Ain, "Announcement", "Une salle", "Voici, in the name of a trainer", "/", at),
                    new OutgoingMail(Guid.CreateVersion7(), "Announcement", announcement.Id, Cast.Trainee, "", at) { SettledAt = at, State = MailState.Sent, NextAt = null });
            }

            return await db.SaveChangesAsync();
        });
        await host.As(Cast.Coordinator, new InvitePerson { Id = Guid.CreateVersion7(), Cohort = known.Ain, GivenName = "Zoé", FamilyName = "Lefèvre", Email = "zoe@exemple.example", Role = Role.Trainee });
        await host.Read(db => db.Set<Invitation>().Where(one => one.Email == "zoe@exemple.example").ExecuteUpdateAsync(set => set.SetProperty(one => one.MadeBy, trainer)));
        await host.As(Cast.Coordinator, new ErasePerson { Person = trainer, Email = Cast.Trainer });
        (await host.Read(db => db.Set<InboxItem>().Where(one => one.Text.Contains("in the name of")).Select(one => one.At).ToListAsync())).ShouldBe([fresh]);
        (await host.Read(db => db.Set<OutgoingMail>().Where(one => one.Rule == "Announcement").Select(one => one.QueuedAt).ToListAsync())).ShouldBe([fresh]);
        (await host.MailTo("zoe@exemple.example")).ShouldBeEmpty();
        (await host.Read(db => db.Set<OutgoingMail>().SingleAsync(one => one.To == "zoe@exemple.example"))).State.ShouldBe(MailState.Dropped);
    }

    [Fact]
    public async Task Who_has_a_second_factor_is_asked_for_it_and_a_recovery_code_will_do()
    {
        using var host = new CastHost();
        using var visitor = await Visitor.SignedIn(host, "noemie@demo.example");
        var begun = await visitor.Follow(await visitor.Send(await visitor.Get("/account/second-factor"), "form[action*=Begin]"));
        var on = await visitor.Send(begun, "main form", ("Form.Code", Totp.Code(begun.Page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal), DateTimeOffset.UtcNow)));
        var recovery = on.Page.QuerySelector("li code")!.TextContent;
        var page = await visitor.Get("/account/erase");
        (await visitor.Send(page, "main form", ("Form.Email", "noemie@demo.example"), ("Form.Password", Cast.Password))).Code.ShouldBe(422);
        (await visitor.Send(page, "main form", ("Form.Email", "noemie@demo.example"), ("Form.Password", Cast.Password), ("Form.Code", "111111"))).Code.ShouldBe(422);
        (await visitor.Send(page, "main form", ("Form.Email", "noemie@demo.example"), ("Form.Password", Cast.Password), ("Form.Code", recovery))).Location.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task Nothing_is_left_in_the_files_either()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var words = "only-" + Guid.NewGuid();
        await host.Read(async db =>
        {
            db.AddRange(
                new InboxItem(known.Fatou, known.Ain, "Workshop", "A workshop", words, "/", DateTime.UnixEpoch),
                new OutgoingMail(Guid.CreateVersion7(), "Joined", Guid.NewGuid(), Cast.Trainee, "1", DateTime.UnixEpoch) { Title = words, Text = words });
            return await db.SaveChangesAsync();
        });
        (await host.MailTo(Cast.Trainee)).ShouldHaveSingleItem();
        Holds(host, words).ShouldNotBeEmpty();
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Send(await trainee.Get("/account/erase"), "main form", ("Form.Email", Cast.Trainee), ("Form.Password", Cast.Password))).Code.ShouldBe(302);
        Holds(host, words).ShouldBeEmpty();

        var last = (await host.MailTo(Cast.Trainee)).ShouldHaveSingleItem();
        last.Text.ShouldNotContain(words);
        var file = Directory.EnumerateFiles(Path.Combine(host.DataFolder, "mail")).ShouldHaveSingleItem();
        File.SetLastWriteTimeUtc(file, host.Clock.GetUtcNow().UtcDateTime.AddDays(-29));
        await host.Run("CleanRecords");
        File.Exists(file).ShouldBeTrue();
        File.SetLastWriteTimeUtc(file, host.Clock.GetUtcNow().UtcDateTime.AddDays(-31));
        await host.Run("CleanRecords");
        File.Exists(file).ShouldBeFalse();
    }

    private static List<string> Holds(CohortFactory host, string words) =>
        [.. Directory.EnumerateFiles(host.DataFolder, "*", SearchOption.AllDirectories).Where(one => ReadShared(one).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0)];

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static Task<List<string>> Leaders(CohortFactory host, Guid person, bool isTheirs) => host.Read(db => db.Set<Workshop>().SelectMany(one => one.Leaders)
        .Where(one => one.PersonId == person == isTheirs).OrderBy(one => one.Id).Select(one => one.Name).ToListAsync());

    private static Task<Guid> Id(CohortDb db, string email) => db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync();
}
