using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;

namespace Cohort.UnitTests.Cohorts.Decisions;

public sealed class CountingTests
{
    private static readonly Guid A = new("00000000-0000-0000-0000-00000000000a"), B = new("00000000-0000-0000-0000-00000000000b"), C = new("00000000-0000-0000-0000-00000000000c");

    [Theory]
    [InlineData(3, 2, DecisionOutcome.Adopted)]
    [InlineData(2, 3, DecisionOutcome.Rejected)]
    [InlineData(2, 2, DecisionOutcome.Tied)]
    [InlineData(0, 0, DecisionOutcome.Nothing)]
    public void For_and_against_is_a_simple_majority_of_those_who_do_not_abstain(int @for, int against, DecisionOutcome outcome)
    {
        var result = Count(DecisionMethod.ForAgainst, [A], [new(A, 1, @for), new(A, -1, against), new(A, 0, 9)], took: 9 + @for + against);
        result.Outcome.ShouldBe(outcome);
        result.Chosen.Count.ShouldBe(outcome is DecisionOutcome.Adopted or DecisionOutcome.Tied ? 1 : 0);
        result.Lines[0].Of(0).ShouldBe(9);
    }

    [Fact]
    public void One_standing_objection_stops_consent_whatever_the_number()
    {
        Count(DecisionMethod.Consent, [A, B], [new(A, 1, 9), new(B, 1, 2), new(A, -1, 1)], objected: [A]).Chosen.ShouldBe([B]);
        Count(DecisionMethod.Consent, [A], [new(A, 1, 9), new(A, -1, 1)], objected: [A]).Outcome.ShouldBe(DecisionOutcome.Rejected);
        Count(DecisionMethod.Consent, [A], [new(A, 1, 10)]).Outcome.ShouldBe(DecisionOutcome.Adopted);
    }

    [Fact]
    public void Dots_add_up_and_a_tie_is_told()
    {
        Count(DecisionMethod.Dots, [A, B, C], [new(A, 1, 2), new(B, 3, 1)]).Chosen.ShouldBe([B]);
        var tie = Count(DecisionMethod.Dots, [A, B, C], [new(A, 3, 1), new(B, 1, 3), new(C, 1, 1)]);
        tie.Outcome.ShouldBe(DecisionOutcome.Tied);
        tie.Chosen.ShouldBe([A, B]);
        tie.Lines[^1].Outcome.ShouldBe(DecisionOutcome.Rejected);
    }

    [Fact]
    public void Ranking_is_a_Borda_count()
    {
        // Two put A first and B second, one puts C first alone: A 3+3, B 2+2, C 3.
        var result = Count(DecisionMethod.Ranking, [A, B, C], [new(A, 1, 2), new(B, 2, 2), new(C, 1, 1)]);
        result.Lines.Select(one => (one.Option, one.Score)).ShouldBe([(A, 6), (B, 4), (C, 3)]);
        result.Chosen.ShouldBe([A]);
    }

    [Fact]
    public void A_date_weighs_yes_twice_if_need_be()
    {
        var result = Count(DecisionMethod.DatePoll, [A, B], [new(A, 2, 2), new(A, 0, 1), new(B, 1, 3), new(B, 2, 1)]);
        result.Lines.Select(one => one.Score).ShouldBe([5, 4]);
        result.Chosen.ShouldBe([B]);
    }

    [Fact]
    public void A_quorum_counts_people_and_nobody_is_nothing()
    {
        Count(DecisionMethod.Dots, [A, B], [new(A, 3, 4)], took: 4, quorum: 5).Outcome.ShouldBe(DecisionOutcome.NoQuorum);
        Count(DecisionMethod.Dots, [A, B], [new(A, 3, 5)], took: 5, quorum: 5).Outcome.ShouldBe(DecisionOutcome.Adopted);
        Count(DecisionMethod.Dots, [A, B], [], took: 0).Outcome.ShouldBe(DecisionOutcome.Nothing);
    }

    [Fact]
    public void A_withdrawn_option_is_out_of_the_running()
    {
        var result = Counting.Count(new Ballots(DecisionMethod.Dots, 0, 3, [(A, true), (B, false)], [new(A, 1, 3), new(B, 1, 1)], new HashSet<Guid>()));
        result.Chosen.ShouldBe([B]);
        result.Lines.Count.ShouldBe(1);
    }

    /// <summary>Whatever the votes and their order: no vote is lost, and the open count and the secret one agree.</summary>
    [Fact]
    public void An_open_count_and_a_secret_one_agree_in_any_order()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var method = Enum.GetValues<DecisionMethod>()[seed % 5];
            Guid[] options = [A, B, C];
            var votes = Enumerable.Range(0, random.Next(1, 30)).Select(_ => Vote(method, random)).ToList();
            var open = Count(method, options, votes.SelectMany(one => one).GroupBy(one => one).Select(one => new Cell(options[one.Key.Position], one.Key.Value, one.Count())), took: votes.Count);
            var counts = votes.OrderBy(_ => random.Next()).Aggregate("", SecretCounts.Add);
            counts.ShouldBe(votes.Aggregate("", SecretCounts.Add));
            var secret = Count(method, options, SecretCounts.Read(counts).Select(one => new Cell(options[one.Position], one.Value, one.People)), took: votes.Count);
            secret.Chosen.ShouldBe(open.Chosen);
            secret.Lines.Sum(one => one.Counts.Sum(count => count.People)).ShouldBe(votes.Sum(one => one.Count));
            open.Lines.Zip(open.Lines.Skip(1)).ShouldAllBe(pair => pair.First.Score >= pair.Second.Score);
        }
    }

    private static List<(int Position, int Value)> Vote(DecisionMethod method, Random random)
    {
        if (method == DecisionMethod.Ranking)
            return [.. new[] { 0, 1, 2 }.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Select((position, index) => (position, index + 1))];
        var (least, most) = method switch { DecisionMethod.Dots => (1, 3), DecisionMethod.DatePoll => (0, 2), _ => (-1, 1) };
        return [.. Enumerable.Range(0, 3).Select(one => (one, random.Next(least, most + 1)))];
    }

    private static DecisionResult Count(DecisionMethod method, IReadOnlyList<Guid> options, IEnumerable<Cell> cells, int took = 10, int quorum = 0, IEnumerable<Guid>? objected = null) =>
        Counting.Count(new Ballots(method, quorum, took, [.. options.Select(one => (one, false))], [.. cells], (objected ?? []).ToHashSet()));
}
