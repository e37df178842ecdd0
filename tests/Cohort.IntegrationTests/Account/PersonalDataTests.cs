using System.IO.Compression;
using System.Text;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Pages.Cohorts.Documents;
using Cohort.Facilities.Files;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
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
        archive.Entries.Where(one => one.Name.EndsWith(".json", StringComparison.Ordinal) && (!contents.Contains(one.Name, StringComparison.Ordinal) || Text(one.FullName).Length < 5)).ShouldBeEmpty();
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
