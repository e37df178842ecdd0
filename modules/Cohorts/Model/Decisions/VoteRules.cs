using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Ui;

namespace Cohort.Cohorts.Model.Decisions;

/// <summary>What a vote must be, method by method.</summary>
internal static class VoteRules
{
    /// <summary>Goes on when the marks make a vote.</summary>
    /// <exception cref="NotFound">An option of something else.</exception>
    /// <exception cref="Refusal">What is wrong with it.</exception>
    public static void Check(DecisionMethod method, int dots, IReadOnlyList<DecisionOption> options, IReadOnlyList<VoteMark> marks)
    {
        var known = options.ToDictionary(one => one.Id);
        if (marks.Any(one => !known.ContainsKey(one.Option)))
            throw new NotFound();
        if (marks.FirstOrDefault(one => known[one.Option].WithdrawnAt is not null) is { } late)
            throw known[late.Option].Date is { } day
                ? new Refusal("A half-day was withdrawn while you voted: {0}. Your vote is kept in the form: look at it again.", null, Dates.Day(day))
                : new Refusal("An option was withdrawn while you voted: {0}. Your vote is kept in the form: look at it again.", null, known[late.Option].Text);
        if (marks.DistinctBy(one => one.Option).Count() != marks.Count)
            throw new Refusal("Say one thing of each option.");
        if (marks.Count == 0)
            throw new Refusal("Nothing was said yet: say something of one option at least.");
        var offered = options.Count(one => one.WithdrawnAt is null);
        switch (method)
        {
            case DecisionMethod.Dots when marks.Any(one => one.Value < 1) || marks.Sum(one => (long)one.Value) > dots:
                throw new Refusal("You have {0} dots to share out, and you gave {1}.", "Marking", dots, marks.Sum(one => (long)one.Value));
            case DecisionMethod.Ranking when marks.Any(one => one.Value < 1 || one.Value > options.Count) || marks.DistinctBy(one => one.Value).Count() != marks.Count:
                throw new Refusal("Give each rank once, from 1 to {0}.", "Marking", offered);
            case DecisionMethod.ForAgainst or DecisionMethod.Consent when marks.Any(one => one.Value is < -1 or > 1):
            case DecisionMethod.DatePoll when marks.Any(one => one.Value is < 0 or > 2):
                throw new Refusal("This value cannot be read.");
            case DecisionMethod.Consent when marks.Any(one => one.Value == -1 && string.IsNullOrWhiteSpace(one.Words)):
                throw new Refusal("An objection is said in words: what would go wrong, and for whom?");
        }
    }
}
