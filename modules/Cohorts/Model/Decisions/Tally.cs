using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Signing;

namespace Cohort.Cohorts.Model.Decisions;

/// <summary>How many took part: all who did, for the quorum, and the members of the promo among them.</summary>
internal readonly record struct Turnout(int People, int Members);

/// <summary>The count of a decision, as far as it may be seen.</summary>
internal sealed class Tally(BoxSeal seal)
{
    /// <summary>Fewer answers of members than this, and a secret result would name people. A guest hides nobody: whoever opened it may be all of them.</summary>
    public const int LeastSecret = 5;

    public (ResultWithheld Withheld, DecisionResult? Result) Of(Decision decision, bool isClosed, Turnout turnout, IEnumerable<Cell> open, SecretBox? secret, IReadOnlySet<Guid> objected)
    {
        if (decision.IsHidden && !isClosed)
            return (ResultWithheld.UntilClose, null);
        if (decision.IsSecret && turnout.Members < LeastSecret)
            return (ResultWithheld.TooFew, null);
        var options = decision.Options.OrderBy(one => one.Position).ToList();
        var counts = secret?.Read(seal);
        if (secret is not null && counts is null)
            return (ResultWithheld.KeysMissing, null);
        var cells = counts is null ? open : counts.Select(one => new Cell(options[one.Position].Id, one.Value, one.People));
        return (ResultWithheld.No, Counting.Count(new Ballots(decision.Method, decision.Quorum, turnout.People, [.. options.Select(one => (one.Id, one.WithdrawnAt is not null))], [.. cells], objected)));
    }
}
