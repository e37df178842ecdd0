using System.Collections.Concurrent;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>A promo of 200 votes within a minute.</summary>
public sealed class ManyVotersTests
{
    private const int People = 200, AtOnce = 8;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_hundred_vote_within_a_minute_and_nothing_is_lost(bool secret)
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var people = Enumerable.Range(0, People).Select(index => new Person($"voter{index}@exemple.example", "Ana", $"Votante {index}", "fr", DateTime.UnixEpoch)).ToList();
        await host.Read(db =>
        {
            db.AddRange(people);
            db.AddRange(people.Select(one => new Membership(one.Id, known.Ain, Role.Trainee, known.Fatou, DateTime.UnixEpoch)));
            return db.SaveChangesAsync();
        });
        var (id, options) = (Guid.CreateVersion7(), new[] { Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7() });
        await host.As(Cast.Trainer, new OpenDecision(id, known.Ain, "Que faisons-nous ?", "", new DecisionTerms(DecisionMethod.Dots, 3, secret, false, People, host.Clock.GetUtcNow().UtcDateTime.AddHours(5)),
            [.. options.Select((one, index) => new OptionTerms(one, $"Option {index}"))]));

        var failures = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(people.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (one, _) =>
        {
            try
            {
                await host.As(one.Item.Email!, new CastVote(known.Ain, id, [new VoteMark(options[one.Index % 2], 2), new VoteMark(options[2], 1)]));
            }
            catch (Exception failure)
            {
                failures.Add(failure.Message);
            }
        });

        failures.ShouldBeEmpty();
        // A secret vote that comes twice is refused, an open one replaces itself: neither counts twice.
        var again = new CastVote(known.Ain, id, [new VoteMark(options[0], 2), new VoteMark(options[2], 1)]);
        if (secret)
            await Should.ThrowAsync<Kernel.Refusal>(() => host.As(people[0].Email!, again));
        else
            await host.As(people[0].Email!, again);
        var card = await host.AsHouse(new CloseDecision(known.Ain, id));
        (card.TookPart, card.Result!.Outcome).ShouldBe((People, DecisionOutcome.Tied));
        options.Select(one => card.Result.Lines.Single(line => line.Option == one).Score).ShouldBe([People, People, People]);
        (await host.Read(db => db.Set<DecisionMark>().CountAsync(one => one.DecisionId == id))).ShouldBe(secret ? 0 : People * 2);
        (await host.Read(db => db.Set<DecisionVoter>().CountAsync(one => one.DecisionId == id))).ShouldBe(People);
    }
}
