using System.IO.Compression;
using System.Text;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Pages.Cohorts.Documents;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Files;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Web.Pages.Account;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Account;

public sealed class PersonalDataTests
{
    [Fact]
    public async Task Once_erased_a_person_is_named_by_others_only_and_the_promo_goes_on()
    {
        using var host = new CastHost();
        var known = await (await Known.Of(host)).WithFile(host);
        await Tell(host, known);
        var family = await host.Read(db => db.Set<Person>().Where(one => one.Id == known.Fatou).Select(one => one.FamilyName).SingleAsync());
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        using var elsewhere = await Visitor.SignedIn(host, Cast.Trainee);
        (await Mentions(host, Cast.Trainee)).ShouldNotBeEmpty();
        (await Mentions(host, family)).ShouldNotBeEmpty();

        var page = await trainee.Get("/account/erase");
        var wrong = await trainee.Send(page, "main form", ("Form.Email", Cast.Trainer), ("Form.Password", Cast.Password));
        wrong.Code.ShouldBe(422);
        (await trainee.Send(wrong, "main form", ("Form.Email", Cast.Trainee), ("Form.Password", "pas celui-ci"))).Code.ShouldBe(422);
        (await trainee.Send(wrong, "main form", ("Form.Email", Cast.Trainee.ToUpperInvariant()), ("Form.Password", Cast.Password))).Location.ShouldBe("/sign-in");

        // The last word to her leaves, and its row lets go of her.
        var last = (await host.MailTo(Cast.Trainee)).ShouldHaveSingleItem();
        last.Headers["Subject"].ShouldBe("Votre compte est effacé");
        (await Journal(host, known.Fatou)).ShouldContain((AccountEventKind.Erased, known.Fatou));
        // What others were told: nothing of hers, and no id leads there.
        (await Mentions(host, Cast.Trainee)).ShouldBe(["Facilities_InboxItem.Text"]);
        (await Mentions(host, family)).ShouldBe(["Facilities_InboxItem.Text", "Facilities_InboxItem.Title", "Facilities_OutgoingMail.Text"], ignoreOrder: true);
        (await elsewhere.Get("/account")).Location!.ShouldContain("/sign-in");
        await Should.ThrowAsync<InvalidOperationException>(() => Visitor.SignedIn(host, Cast.Trainee));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        foreach (var part in new[] { "today", "programme", "programme/history", "people", "documents", "coverage", "frameworks", "glossary", "calendar", $"people/{known.Fatou}", $"workshops/{known.Held}", $"workshops/{known.Planned}" })
            (await trainer.Get($"/promos/{known.Ain}/{part}")).Code.ShouldBe(200, part);
        var file = await host.Read(db => db.Set<Attachment>().FirstAsync(one => one.By == known.Fatou));
        (await trainer.Get($"/promos/{known.Ain}/files/{file.Id}")).Text.ShouldBe("from Fatou");
    }

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
    public async Task The_archive_holds_what_a_person_wrote_and_the_files_they_brought()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await Tell(host, known);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await trainee.Get("/account/data");
        using var answer = (await trainee.Send(page, "form[action*=Download]")).Raw;
        (await Journal(host, known.Fatou)).ShouldContain((AccountEventKind.DataExported, known.Fatou));
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        string Text(string name)
        {
            using var reader = new StreamReader(archive.GetEntry(name)!.Open());
            return reader.ReadToEnd();
        }

        var note = await host.Read(db => db.Set<Cohort.Curriculum.Model.Reading.ReadingNote>().Where(one => one.Id == known.Note).Select(one => one.Text).SingleAsync());
        System.Text.Json.JsonDocument.Parse(Text("reading-notes.json")).RootElement.EnumerateArray().Select(one => one.GetProperty("Text").GetString()).ShouldContain(note);
        Text("account.json").ShouldContain(Cast.Trainee);
        Text("messages.json").ShouldContain("told to Fatou");
        Text("mail.json").ShouldNotContain("secret-token");
        var contents = Text("LISEZ-MOI.txt");
        contents.ShouldContain("reading-notes.json\u00a0: Notes de lecture");
        contents.ShouldContain("UTC");
        archive.Entries.Where(one => one.Name.EndsWith(".json", StringComparison.Ordinal)).ShouldAllBe(one => contents.Contains(one.Name) && Text(one.FullName).Length > 4);
        Text("files/001-fatou.txt").ShouldBe("from Fatou");
    }

    [Fact]
    public async Task Nobody_else_takes_or_erases_anything_and_nobody_is_left_without_help()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var (trainer, coordinator) = await host.Read(async db => (await Id(db, Cast.Trainer), await Id(db, Cast.Coordinator)));
        using var other = await Visitor.SignedIn(host, Cast.Trainer);
        (await other.Get($"/account/data/{known.Fatou}")).Code.ShouldBe(404);
        (await other.Post($"/account/data/{known.Fatou}?handler=Download", [new("__RequestVerificationToken", Visitor.Token(await other.Get("/account")))])).Code.ShouldBe(404);
        (await other.Get($"/account/erase/{known.Fatou}")).Code.ShouldBe(404);
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainer, new ErasePerson { Person = known.Fatou, Email = Cast.Trainee }));
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainee, new ErasePerson { Person = coordinator, Email = Cast.Coordinator }));

        (await Should.ThrowAsync<Refusal>(() => host.As(Cast.Coordinator, new ErasePerson { Person = coordinator, Email = Cast.Coordinator, Password = Cast.Password }))).Text.ShouldStartWith("This is the last coordinator.");
        await host.Read(async db =>
        {
            foreach (var held in await db.Set<Membership>().AsTracking().Where(one => one.CohortId == known.Ain && one.Role == Role.Trainer && one.PersonId != trainer).ToListAsync())
                held.Role = Role.Alumnus;
            var second = new Person("deux@exemple.example", "Deux", "Coordination", "fr", DateTime.UnixEpoch);
            db.AddRange(second, new Membership(second.Id, Membership.Body, Role.Coordinator, second.Id, DateTime.UnixEpoch));
            return await db.SaveChangesAsync();
        });
        (await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainer, new ErasePerson { Person = trainer, Email = Cast.Trainer, Password = Cast.Password }))).Text.ShouldStartWith("This is the only trainer of");
        await Should.ThrowAsync<NotFound>(() => host.As("deux@exemple.example", new ErasePerson { Person = coordinator, Email = Cast.Coordinator }));

        using var helped = await Visitor.SignedIn(host, Cast.Coordinator);
        (await helped.Get($"/account/data/{known.Fatou}")).Code.ShouldBe(200);
        (await helped.Send(await helped.Get($"/account/erase/{known.Fatou}"), "main form", ("Form.Email", Cast.Trainee))).Code.ShouldBe(302);
        (await helped.Get($"/account/data/{known.Fatou}")).Code.ShouldBe(404);
        await host.As(Cast.Coordinator, new ErasePerson { Person = coordinator, Email = Cast.Coordinator, Password = Cast.Password });
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

    [Fact]
    public async Task Whose_data_a_coordinator_takes_is_told_and_the_journal_says_who()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        (await coordinator.Send(await coordinator.Get($"/account/data/{known.Fatou}"), "form[action*=Download]")).Code.ShouldBe(200);
        (await Journal(host, known.Fatou)).ShouldContain((AccountEventKind.DataExported, await host.Read(db => Id(db, Cast.Coordinator))));
        (await host.Read(db => db.Set<InboxItem>().SingleAsync(one => one.PersonId == known.Fatou && one.Rule == "DataExported"))).Path.ShouldBe("/account/data");
        (await coordinator.Get("/body")).Said("#journal + ol")!.ShouldContain("les données du compte ont été téléchargées");
    }

    private static async Task<List<(AccountEventKind, Guid)>> Journal(CohortFactory host, Guid person) =>
        [.. (await host.Read(db => db.Set<AccountEvent>().Where(one => one.PersonId == person).OrderBy(one => one.Id).ToListAsync())).Select(one => (one.Kind, one.By))];

    private static Task<List<string>> Leaders(CohortFactory host, Guid person, bool isTheirs) => host.Read(db => db.Set<Workshop>().SelectMany(one => one.Leaders)
        .Where(one => one.PersonId == person == isTheirs).OrderBy(one => one.Id).Select(one => one.Name).ToListAsync());

    private static Task<Guid> Id(CohortDb db, string email) => db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync();

    /// <summary>Fatou is told of, written to, named in an invitation, and brings a file.</summary>
    private static async Task Tell(CohortFactory host, Known known)
    {
        var content = await host.Services.GetRequiredService<IFileStore>().Keep(new MemoryStream("from Fatou"u8.ToArray()), 1000, default);
        await host.As(Cast.Trainee, new AddDocument(known.Ain, new NewAttachment(Guid.CreateVersion7(), "fatou.txt", content, "")));
        await host.Read(async db =>
        {
            var fatou = await db.Set<Person>().SingleAsync(one => one.Id == known.Fatou);
            var trainer = await Id(db, Cast.Trainer);
            db.AddRange(
                new InboxItem(fatou.Id, known.Ain, "Workshop", "A workshop", "told to Fatou", "/", DateTime.UnixEpoch),
                new InboxItem(trainer, known.Ain, "Joined", $"{fatou.FullName} joined", $"{fatou.FullName} <{fatou.Email}> joined", "/", DateTime.UnixEpoch),
                new OutgoingMail(Guid.CreateVersion7(), "Invitation", Guid.NewGuid(), fatou.Email!, "1", DateTime.UnixEpoch) { ToName = fatou.FullName, Link = "secret-token", IsSecret = true },
                new OutgoingMail(Guid.CreateVersion7(), "Joined", Guid.NewGuid(), Cast.Trainer, "1", DateTime.UnixEpoch) { Text = $"{fatou.FullName} joined" },
                new Cohort.Facilities.Work.LongWork(Guid.CreateVersion7(), "ImportMembers", "Import", trainer, DateTime.UnixEpoch) { Report = "Line 2: Already a member" },
                new Invitation(Guid.CreateVersion7(), known.Jura, fatou.Email!, fatou.GivenName, fatou.FamilyName, Role.Trainee, trainer, DateTime.UnixEpoch));
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>Every column of text of every table that holds these words.</summary>
    private static Task<List<string>> Mentions(CohortFactory host, string words) => host.Read(async db =>
    {
        var found = new List<string>();
        var columns = db.Model.GetEntityTypes().SelectMany(one => one.GetProperties().Where(part => part.ClrType == typeof(string)).Select(part => (Table: one.GetTableName()!, Column: part.GetColumnName()))).ToList();
        columns.Count.ShouldBeGreaterThan(100);
        foreach (var (table, column) in columns)
        {
            var sql = $"SELECT CAST(count(*) AS int) AS \"Value\" FROM \"{table}\" WHERE lower(\"{column}\") LIKE {{0}}";
            if (await db.Database.SqlQueryRaw<int>(sql, $"%{words.ToLowerInvariant()}%").SingleAsync() > 0)
                found.Add($"{table}.{column}");
        }

        return found;
    });
}
