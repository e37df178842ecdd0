using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Model.Decisions;

/// <summary>How many people gave an option a value.</summary>
internal readonly record struct Cell(Guid Option, int Value, int People);

/// <summary>What is counted: options in their order, those withdrawn among them; objections that stand, by option.</summary>
internal sealed record Ballots(DecisionMethod Method, int Quorum, int TookPart, IReadOnlyList<(Guid Id, bool IsWithdrawn)> Options, IReadOnlyList<Cell> Cells, IReadOnlySet<Guid> Objected);

/// <summary>The counting rules. Everything is a sum over people, so that a secret count and an open one are the same.</summary>
internal static class Counting
{
    public static DecisionResult Count(Ballots ballots)
    {
        var cells = ballots.Cells.ToLookup(one => one.Option);
        var lines = ballots.Options.Where(one => !one.IsWithdrawn).Select(one => Line(ballots, one.Id, [.. cells[one.Id]])).ToList();
        var outcome = ballots.TookPart == 0 || lines.Count == 0 ? DecisionOutcome.Nothing : ballots.TookPart < ballots.Quorum ? DecisionOutcome.NoQuorum : (DecisionOutcome?)null;
        // OrderBy is stable: equal ones stay in their order.
        IReadOnlyList<OptionResult> ordered = [.. lines.OrderByDescending(one => one.Score)];
        if (outcome is { } none)
            return new DecisionResult(none, [], [.. ordered.Select(one => one with { Outcome = none })]);
        return JudgesEach(ballots.Method) ? Each(ordered) : First(ordered);
    }

    /// <summary>Each option is judged on its own.</summary>
    public static bool JudgesEach(DecisionMethod method) => method is DecisionMethod.ForAgainst or DecisionMethod.Consent;

    /// <summary>Of n options the first gets n points, the next one fewer; options withdrawn meanwhile still count among the n.</summary>
    public static int Points(int rank, int options) => Math.Max(0, options + 1 - rank);

    private static OptionResult Line(Ballots ballots, Guid option, IReadOnlyList<Cell> cells)
    {
        var counts = cells.GroupBy(one => one.Value).Select(one => new ValueCount(one.Key, one.Sum(cell => cell.People))).Where(one => one.People > 0).OrderByDescending(one => one.Value).ToList();
        var score = ballots.Method switch
        {
            DecisionMethod.Consent => counts.Where(one => one.Value == 1).Sum(one => one.People),
            DecisionMethod.Ranking => counts.Sum(one => Points(one.Value, ballots.Options.Count) * one.People),
            _ => counts.Sum(one => one.Value * one.People),
        };
        var outcome = ballots.Method switch
        {
            DecisionMethod.ForAgainst => score > 0 ? DecisionOutcome.Adopted : score < 0 ? DecisionOutcome.Rejected : counts.Any(one => one.Value != 0) ? DecisionOutcome.Tied : DecisionOutcome.Nothing,
            DecisionMethod.Consent => ballots.Objected.Contains(option) ? DecisionOutcome.Rejected : score > 0 ? DecisionOutcome.Adopted : DecisionOutcome.Nothing,
            _ => DecisionOutcome.Rejected,
        };
        return new OptionResult(option, score, outcome, counts);
    }

    private static DecisionResult Each(IReadOnlyList<OptionResult> lines)
    {
        IReadOnlyList<DecisionOutcome> weight = [DecisionOutcome.Adopted, DecisionOutcome.Tied, DecisionOutcome.Rejected, DecisionOutcome.Nothing];
        var outcome = weight.First(one => lines.Any(line => line.Outcome == one));
        var tells = outcome is DecisionOutcome.Adopted or DecisionOutcome.Tied;
        return new DecisionResult(outcome, [.. lines.Where(one => tells && one.Outcome == outcome).Select(one => one.Option)], lines);
    }

    private static DecisionResult First(IReadOnlyList<OptionResult> lines)
    {
        var best = lines[0].Score;
        if (best <= 0)
            return new DecisionResult(DecisionOutcome.Nothing, [], [.. lines.Select(one => one with { Outcome = DecisionOutcome.Nothing })]);
        var first = lines.Where(one => one.Score == best).Select(one => one.Option).ToHashSet();
        var outcome = first.Count == 1 ? DecisionOutcome.Adopted : DecisionOutcome.Tied;
        return new DecisionResult(outcome, [.. lines.Where(one => first.Contains(one.Option)).Select(one => one.Option)],
            [.. lines.Select(one => first.Contains(one.Option) ? one with { Outcome = outcome } : one)]);
    }
}
