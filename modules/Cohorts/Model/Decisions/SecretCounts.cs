using System.Globalization;
using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Model.Decisions;

/// <summary>The counts of a secret ballot as one line of text.</summary>
internal static class SecretCounts
{
    public static IReadOnlyList<(int Position, int Value, int People)> Read(string counts) =>
        [.. counts.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(':', '=')).Select(one => (Number(one[0]), Number(one[1]), Number(one[2])))];

    public static string Add(string counts, IEnumerable<(int Position, int Value)> marks)
    {
        var all = Read(counts).ToDictionary(one => (one.Position, one.Value), one => one.People);
        foreach (var mark in marks)
            all[mark] = all.GetValueOrDefault(mark) + 1;
        return string.Join(';', all.OrderBy(one => one.Key).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key.Position}:{one.Key.Value}={one.Value}")));
    }

    /// <summary>Characters that the counts of a decision may ever need: each option with each value, for up to 9,999 people.</summary>
    public static int Room(Decision decision) => decision.Options.Count * "59:20=9999;".Length * decision.Method switch
    {
        DecisionMethod.Dots => decision.Dots,
        DecisionMethod.Ranking => decision.Options.Count,
        _ => 3,
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
