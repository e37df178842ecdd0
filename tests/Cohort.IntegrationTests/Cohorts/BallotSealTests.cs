using System.Text;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Facilities.Signing;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>What a copy of the database tells, its log among it: one state of the box after the other.</summary>
public sealed class BallotSealTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Neither_the_file_nor_its_log_holds_a_count_that_can_be_read_and_no_length_tells()
    {
        var (cohort, id, options, people) = await Open(9);
        var (readable, sealedOnes) = (new List<string>(), new List<string>());
        foreach (var (index, person) in people.Index())
        {
            await host.As(person, new CastVote(cohort, id, [new VoteMark(options[index % 3], 1 + (index % 2)), new VoteMark(options[(index + 1) % 3], 1)]));
            var box = await Box(id);
            sealedOnes.Add(box.Counts);
            readable.Add(string.Join(';', box.Read(Seal)!.Select(one => $"{one.Position}:{one.Value}={one.People}")));
        }

        sealedOnes.Distinct(StringComparer.Ordinal).Count().ShouldBe(9);
        sealedOnes.Select(one => one.Length).Distinct().Count().ShouldBe(1);
        readable.Distinct(StringComparer.Ordinal).Count().ShouldBe(9);
        foreach (var file in Directory.GetFiles(host.DataFolder, "cohort.db*").Where(one => !one.EndsWith("-shm", StringComparison.Ordinal)))
        {
            var bytes = await Bytes(file);
            foreach (var counts in readable)
                bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(counts[..Math.Min(counts.Length, 6)])).ShouldBe(-1, $"{counts} in {Path.GetFileName(file)}");
            bytes.AsSpan().IndexOf("0:1="u8).ShouldBe(-1);
        }

        var card = await host.AsHouse(new CloseDecision(cohort, id));
        var log = new FileInfo(Path.Combine(host.DataFolder, "cohort.db-wal"));
        (log.Exists ? log.Length : 0).ShouldBe(0, "the log is emptied at the close");
        (card.TookPart, card.Withheld, card.Result!.Lines.Sum(one => one.Score)).ShouldBe((9, ResultWithheld.No, 9 + 4 + 9));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    public async Task A_result_that_is_shown_no_longer_needs_the_keys_and_one_that_is_not_stays_locked(int voters, bool isReadable)
    {
        var (cohort, id, options, people) = await Open(voters);
        foreach (var person in people)
            await host.As(person, new CastVote(cohort, id, [new VoteMark(options[0], 1)]));
        await host.AsHouse(new CloseDecision(cohort, id));
        (await Box(id)).Counts.Contains("0:1=5", StringComparison.Ordinal).ShouldBe(isReadable);
        (await Box(id)).Read(Seal).ShouldBe([(0, 1, voters)]);
    }

    [Fact]
    public async Task What_an_earlier_version_kept_readable_is_counted_and_sealed_by_the_next_vote()
    {
        var (cohort, id, options, people) = await Open(5);
        await host.Read(db => db.Set<SecretBox>().Where(one => one.DecisionId == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Counts, "0:1=4")));
        await host.As(people[0], new CastVote(cohort, id, [new VoteMark(options[0], 1)]));
        var box = await Box(id);
        box.Counts.ShouldNotContain("0:1");
        box.Read(Seal).ShouldBe([(0, 1, 5)]);
    }

    [Fact]
    public async Task Without_its_key_a_box_takes_no_vote_and_its_pages_still_open()
    {
        var (cohort, id, options, people) = await Open(2);
        await host.As(people[0], new CastVote(cohort, id, [new VoteMark(options[0], 1)]));
        var lost = Seal.Close(Guid.NewGuid(), "0:1=1", 10);
        await host.Read(db => db.Set<SecretBox>().Where(one => one.DecisionId == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Counts, lost)));
        (await Should.ThrowAsync<Refusal>(() => host.As(people[1], new CastVote(cohort, id, [new VoteMark(options[0], 1)])))).Text.ShouldContain("keys");
        await host.Read(async db =>
        {
            var others = await db.Set<Person>().Select(one => one.Id).Take(12).ToListAsync();
            var known = await db.Set<DecisionVoter>().Where(one => one.DecisionId == id).Select(one => one.PersonId).ToListAsync();
            db.AddRange(others.Except(known).Take(5).Select(one => new DecisionVoter(id, one)));
            return await db.SaveChangesAsync();
        });
        (await host.AsHouse(new CloseDecision(cohort, id))).Withheld.ShouldBe(ResultWithheld.KeysMissing);
        using var visitor = await Visitor.SignedIn(host, Cast.Trainer);
        (await visitor.Get(CohortsLinks.Decision(cohort, id))).Text.ShouldContain("clés");
        (await visitor.Get($"/promos/{cohort}/decisions")).Code.ShouldBe(200);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(500, "0:1=1")]
    [InlineData(13_200, "59:20=200;")]
    public void The_longest_box_fits_its_column_and_its_length_is_that_of_its_room(int room, string counts)
    {
        var id = Guid.NewGuid();
        var kept = Seal.Close(id, counts, room);
        kept.Length.ShouldBe(Seal.Close(id, new string('x', room), room).Length);
        kept.Length.ShouldBeLessThanOrEqualTo(20_000);
        Seal.Open(id, kept).ShouldBe(counts);
        Seal.Open(Guid.NewGuid(), kept).ShouldBeNull("the key of another box");
    }

    private BoxSeal Seal => host.Services.GetRequiredService<BoxSeal>();

    private Task<SecretBox> Box(Guid decision) => host.Read(db => db.Set<SecretBox>().SingleAsync(one => one.DecisionId == decision));

    // The site has it open.
    private static async Task<byte[]> Bytes(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }

    private async Task<(Guid Cohort, Guid Id, Guid[] Options, IReadOnlyList<string> People)> Open(int voters)
    {
        var known = await Known.Of(host);
        var people = Enumerable.Range(0, voters).Select(index => new Person($"voter{index}@exemple.example", "Ana", $"Votante {index}", "fr", DateTime.UnixEpoch)).ToList();
        await host.Read(db =>
        {
            db.AddRange(people);
            db.AddRange(people.Select(one => new Membership(one.Id, known.Ain, Role.Trainee, known.Fatou, DateTime.UnixEpoch)));
            return db.SaveChangesAsync();
        });
        var (id, options) = (Guid.CreateVersion7(), new[] { Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7() });
        await host.As(Cast.Trainer, new OpenDecision(id, known.Ain, "Que faisons-nous ?", "", new DecisionTerms(DecisionMethod.Dots, 3, true, false, 0, host.Clock.GetUtcNow().UtcDateTime.AddHours(5)),
            [.. options.Select((one, index) => new OptionTerms(one, $"Option {index}"))]));
        return (known.Ain, id, options, [.. people.Select(one => one.Email!)]);
    }
}
