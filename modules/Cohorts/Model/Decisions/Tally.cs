using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Model.Decisions;

/// <summary>The count of a decision, as far as it may be seen.</summary>
internal static class Tally
{
    /// <summary>Fewer answers than this, and a secret result would name people.</summary>
    public const int LeastSecret = 5;

    public static (ResultWithheld Withheld, DecisionResult? Result) Of(Decision decision, bool isClosed, int voters, IEnumerable<Cell> open, SecretBox? secret, IReadOnlySet<Guid> objected)
    {
        if (decision.IsHidden && !isClosed)
            return (ResultWithheld.UntilClose, null);
        if (decision.IsSecret && voters < LeastSecret)
            return (ResultWithheld.TooFew, null);
        var options = decision.Options.OrderBy(one => one.Position).ToList();
        var cells = secret is null ? open : secret.Read().Select(one => new Cell(options[one.Position].Id, one.Value, one.People));
        return (ResultWithheld.No, Counting.Count(new Ballots(decision.Method, decision.Quorum, voters, [.. options.Select(one => (one.Id, one.WithdrawnAt is not null))], [.. cells], objected)));
    }
}
