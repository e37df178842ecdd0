using System.Globalization;
using System.Text;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Pages.Curriculum.Feedback;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>Anonymous means anonymous: for whoever holds the whole database, in the order it is stored, with its log.</summary>
public sealed class SecretFeedbackTests
{
    private static readonly string[] Words = ["Trop rapide ce matin", "Rien", "J’ai été perdue à cause du bruit, et personne ne l’a vu pendant une heure", "Ça va", "Encore des exemples", "Le café", "Très bien"];

    /// <summary>Seven answer one after the other; then, in a twin of the database, the same in the same order, their answers dealt otherwise.</summary>
    [Fact]
    public async Task The_whole_database_is_the_same_whoever_said_what()
    {
        var one = await Answered([0, 1, 2, 3, 4, 5, 6]);
        var other = await Answered([6, 4, 5, 2, 0, 3, 1]);
        one.Count.ShouldBeGreaterThan(100);
        other.ShouldBe(one);
        one.Count(line => line.StartsWith("Curriculum_FeedbackTaker", StringComparison.Ordinal)).ShouldBe(7);
        one.Count(line => line.StartsWith("Curriculum_FeedbackAnswer", StringComparison.Ordinal)).ShouldBe(0);
    }

    [Fact]
    public async Task Neither_the_file_nor_its_log_holds_a_word_and_no_length_tells()
    {
        using var host = new CastHost();
        var (ain, people) = await Open(host);
        var kept = new List<FeedbackBox>();
        for (var index = 0; index < 7; index++)
        {
            await host.As(people[index], Say(ain, index));
            kept.Add(await host.Read(db => db.Set<FeedbackBox>().AsNoTracking().SingleAsync()));
        }

        kept.Select(one => (one.Answers.Length, one.Marks.Length)).Distinct().Count().ShouldBe(1);
        kept.Select(one => one.Answers).Distinct(StringComparer.Ordinal).Count().ShouldBe(7);
        foreach (var file in Directory.GetFiles(host.DataFolder, "cohort.db*").Where(one => !one.EndsWith("-shm", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy);
            foreach (var words in new[] { "Trop rapide ce", "perdue à cause", "Encore des exemples" })
                copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)).ShouldBe(-1, $"{words} in {Path.GetFileName(file)}");
        }
    }

    [Fact]
    public async Task It_is_read_from_five_on_by_trainers_only_and_said_once()
    {
        using var host = new CastHost();
        var (ain, people) = await Open(host);
        var here = CurriculumLinks.Feedback(ain, FakeClock.Today, false);
        for (var index = 0; index < 4; index++)
            await host.As(people[index], Say(ain, index));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(here);
        page.Text.ShouldContain("Encore 1 réponse anonyme");
        page.Text.ShouldNotContain("Trop rapide");
        var twice = Say(ain, 4);
        await host.As(people[4], twice);
        await host.As(people[4], twice);
        (await Should.ThrowAsync<Refusal>(() => host.As(people[4], Say(ain, 5)))).Text.ShouldContain("anonymous");
        await host.As(people[5], Say(ain, 5));
        page = await trainer.Get(here);
        page.Text.ShouldContain("toutes ensemble");
        page.Text.ShouldNotContain("Trop rapide", customMessage: "they would be seen to appear one by one");
        host.Clock.Pass(TimeSpan.FromHours(18));
        page = await trainer.Get(here);
        page.Text.ShouldContain("Trop rapide");
        page.Text.ShouldContain("Le café");
        page.Page.QuerySelector("ul.notes li")!.TextContent.ShouldContain(FrenchOfOne);
        using var peer = await Visitor.SignedIn(host, people[0]);
        (await peer.Get(here)).Text.ShouldNotContain("Encore des exemples");
        using var last = await Visitor.SignedIn(host, people[6]);
        (await last.Get(here)).Text.ShouldContain("Les autres se lisent déjà");
        await host.As(people[6], Say(ain, 6));
        host.Clock.Pass(TimeSpan.FromDays(3));
        page = await trainer.Get(here);
        page.Text.ShouldContain("Le café");
        page.Page.QuerySelectorAll("ul.notes > li").Length.ShouldBe(6, "the seventh came late, and alone");
        page.Text.ShouldContain("1 réponse anonyme est arrivée trop tard");
        (await Should.ThrowAsync<Refusal>(() => host.As(people[6], Say(ain, 6)))).Text.ShouldContain("closed");
    }

    [Fact]
    public async Task Fewer_than_five_stay_unread_after_the_close_and_nothing_is_owed()
    {
        using var host = new CastHost();
        var (ain, people) = await Open(host);
        for (var index = 0; index < 3; index++)
            await host.As(people[index], Say(ain, index));
        host.Clock.Pass(TimeSpan.FromDays(3));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(CurriculumLinks.Feedback(ain, FakeClock.Today, false));
        page.Text.ShouldContain("elles restent non lues");
        page.Text.ShouldNotContain("Trop rapide");
        (await host.As(Cast.Trainer, new ListFeedback(ain))).Owed.ShouldBeEmpty();
    }

    [Fact]
    public async Task All_at_once_none_is_lost()
    {
        using var host = new CastHost();
        var (ain, people) = await Open(host);
        await Task.WhenAll(people.Select((person, index) => Task.Run(() => host.As(person, Say(ain, index % 7)))));
        host.Clock.Pass(TimeSpan.FromDays(3));
        var read = await host.As(Cast.Trainer, new GetRound { Cohort = ain, Date = FakeClock.Today, Part = DayPart.Morning });
        (read.Answers.Count, read.Line.Took).ShouldBe((people.Count, people.Count));
    }

    private const string FrenchOfOne = "1\u00a0: c’était dur";

    private static GiveFeedback Say(Guid cohort, int words) =>
        new() { Cohort = cohort, Date = FakeClock.Today, Part = DayPart.Morning, Id = Guid.NewGuid(), Hindered = Words[words], Mark = (words % 5) + 1 };

    private static async Task<List<string>> Answered(int[] dealt)
    {
        using var host = new CastHost();
        var (ain, people) = await Open(host);
        for (var index = 0; index < dealt.Length; index++)
            await host.As(people[index], Say(ain, dealt[index]));
        return await host.Read(async db =>
        {
            var lines = new List<string>();
            await db.Database.OpenConnectionAsync();
            foreach (var table in db.Model.GetEntityTypes().Select(one => one.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
                await Dump(db.Database.GetDbConnection(), table, lines);
            return lines;
        });
    }

    // What is sealed is never twice the same, its length is; the stamp of the promo is drawn at random.
    private static async Task Dump(System.Data.Common.DbConnection connection, string table, List<string> lines)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            var fields = Enumerable.Range(0, rows.FieldCount).Where(index => (table, rows.GetName(index)) is not ("People_Stamp", "Value"))
                .Select(index => (Convert.ToString(rows.GetValue(index), CultureInfo.InvariantCulture), rows.GetName(index)) is var (text, name) && table == "Curriculum_FeedbackBox" && name is "Answers" or "Marks" ? $"{text!.Length} characters" : text);
            lines.Add(table + ": " + string.Join(" | ", fields));
        }
    }

    private static async Task<(Guid Ain, IReadOnlyList<string> People)> Open(CastHost host)
    {
        var ain = (await host.AsHouse(new ListMyPromos())).Single(one => one.Name.StartsWith("Promo Ain, automne", StringComparison.Ordinal)).Id;
        var people = await host.Read(db => (from held in db.Set<Membership>()
                                            join person in db.Set<Person>() on held.PersonId equals person.Id
                                            where held.CohortId == ain && held.Role == Role.Trainee && held.EndedAt == null
                                            orderby person.SortName
                                            select person.Email!).ToListAsync());
        host.Clock.Pass(TimeSpan.FromHours(4));
        return (ain, people);
    }
}
