using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>Secret means secret: for whoever holds the whole database, in the order it is stored.</summary>
public sealed class SecretBallotTests
{
    private static readonly Guid Id = Guid.CreateVersion7();
    private static readonly Guid[] Options = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];

    /// <summary>Six vote one after the other; then, in a twin of the database, the same six in the same order, their votes dealt otherwise. Nothing tells the two apart.</summary>
    [Theory]
    [InlineData(DecisionMethod.ForAgainst)]
    [InlineData(DecisionMethod.Dots)]
    [InlineData(DecisionMethod.Ranking)]
    [InlineData(DecisionMethod.DatePoll)]
    public async Task The_whole_database_is_the_same_whoever_voted_what(DecisionMethod method)
    {
        var one = await Vote(method, [0, 0, 1, 1, 2, 0]);
        var other = await Vote(method, [2, 1, 0, 0, 0, 1]);
        one.Count.ShouldBeGreaterThan(100);
        other.ShouldBe(one);
        one.Count(line => line.StartsWith("Cohorts_DecisionVoter", StringComparison.Ordinal) && line.Contains(Id.ToString(), StringComparison.OrdinalIgnoreCase)).ShouldBe(6);
        one.Count(line => line.StartsWith("Cohorts_DecisionMark", StringComparison.Ordinal) && line.Contains(Id.ToString(), StringComparison.OrdinalIgnoreCase)).ShouldBe(0);
    }

    [Fact]
    public async Task A_secret_vote_is_cast_once_and_shows_from_five_on_at_the_close()
    {
        using var host = new CastHost();
        var (ain, people) = await Open(host, DecisionMethod.Dots);
        foreach (var person in people.Take(4))
            await host.As(person, new CastVote(ain, Id, [new VoteMark(Options[0], 3)]));
        (await Should.ThrowAsync<Refusal>(() => host.As(people[0], new CastVote(ain, Id, [new VoteMark(Options[1], 3)])))).Text.ShouldContain("secret");
        var open = await host.As(people[0], new GetDecision(ain, Id));
        (open.Withheld, open.Voted, open.Mine.Count, open.Names.Count, open.TookPart).ShouldBe((ResultWithheld.UntilClose, true, 0, 0, 4));
        using var visitor = await Visitor.SignedIn(host, people[0]);
        (await visitor.Get(CohortsLinks.Decision(ain, Id))).Page.QuerySelector("#ballot").ShouldBeNull();
        (await host.AsHouse(new CloseDecision(ain, Id))).Withheld.ShouldBe(ResultWithheld.TooFew);
        (await host.Read(db => db.Set<SecretBox>().Where(one => one.DecisionId == Id).Select(one => one.Id).SingleAsync())).Version.ShouldBe(4);
    }

    [Fact]
    public async Task All_who_vote_at_once_are_all_counted()
    {
        using var host = new CastHost();
        var (ain, people) = await Open(host, DecisionMethod.Dots);
        await Task.WhenAll(people.Select(person => Task.Run(() => host.As(person, new CastVote(ain, Id, [new VoteMark(Options[0], 3)])))));
        (await host.AsHouse(new CloseDecision(ain, Id))).Result!.Lines[0].Score.ShouldBe(people.Count * 3);
    }

    private static async Task<List<string>> Vote(DecisionMethod method, int[] choices)
    {
        using var host = new CastHost();
        var (ain, people) = await Open(host, method);
        for (var index = 0; index < choices.Length; index++)
        {
            IReadOnlyList<VoteMark> marks = method == DecisionMethod.Ranking
                ? [new(Options[choices[index]], 1), new(Options[(choices[index] + 1) % 3], 2)]
                : [new(Options[choices[index]], method == DecisionMethod.DatePoll ? 2 : 1)];
            await host.As(people[index], new CastVote(ain, Id, marks));
        }

        return await host.Read(async db =>
        {
            var lines = new List<string>();
            await db.Database.OpenConnectionAsync();
            foreach (var table in db.Model.GetEntityTypes().Select(one => one.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
                await Dump(db.Database.GetDbConnection(), table, lines);
            return lines;
        });
    }

    // Four values are drawn at random: the id of the box, what is sealed in it (its length is not), the stamp of the promo, and the id of what tells that it opened.
    private static async Task Dump(System.Data.Common.DbConnection connection, string table, List<string> lines)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            var fields = Enumerable.Range(0, rows.FieldCount).Where(index => (table, rows.GetName(index)) is not (("Cohorts_SecretBox", "Id") or ("People_Stamp", "Value") or ("Facilities_Reminder", "Id")))
                .Select(index => (Convert.ToString(rows.GetValue(index), CultureInfo.InvariantCulture), rows.GetName(index)) is var (text, name) && name == "Counts" ? $"{text!.Length} characters" : text);
            lines.Add(table + ": " + string.Join(" | ", fields));
        }
    }

    private static async Task<(Guid Ain, IReadOnlyList<string> People)> Open(CastHost host, DecisionMethod method)
    {
        var ain = (await host.AsHouse(new ListMyPromos())).Single(one => one.Name.StartsWith("Promo Ain, automne", StringComparison.Ordinal)).Id;
        await host.As(Cast.Trainer, new OpenDecision(Id, ain, "Que faisons-nous ?", "", new DecisionTerms(method, method == DecisionMethod.Dots ? 3 : 0, true, false, 0, host.Clock.GetUtcNow().UtcDateTime.AddHours(5)),
            [new OptionTerms(Options[0], "A"), new OptionTerms(Options[1], "B"), new OptionTerms(Options[2], "C")]));
        var people = await host.Read(db => (from held in db.Set<Membership>()
                                            join person in db.Set<Person>() on held.PersonId equals person.Id
                                            where held.CohortId == ain && held.Role == Role.Trainee && held.EndedAt == null
                                            orderby person.SortName
                                            select person.Email!).ToListAsync());
        return (ain, people);
    }
}
