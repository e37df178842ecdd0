using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Facilities.Signing;
using Cohort.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Decisions;

/// <summary>A vote goes in, of a member or of a guest: the rules are the same.</summary>
internal static class Ballot
{
    /// <summary>Enters the marks of one voter. Whoever calls it has taken the turn of the decision, and knows that it is open.</summary>
    /// <exception cref="Refusal">The marks do not fit, or it was a secret vote that is cast already.</exception>
    public static async Task Enter(this CohortsDb db, BoxSeal seal, Decision decision, Guid voter, IReadOnlyList<VoteMark> marks, CancellationToken stop)
    {
        VoteRules.Check(decision.Method, decision.Dots, decision.Options, marks);
        var voted = await db.Voters.AnyAsync(one => one.DecisionId == decision.Id && one.PersonId == voter, stop);
        if (decision.IsSecret && voted)
            throw new Refusal("You have voted already, and a secret vote cannot be changed.");
        if (!voted)
            db.Voters.Add(new DecisionVoter(decision.Id, voter));
        if (decision.IsSecret)
            await db.Drop(seal, decision, marks, stop);
        else
            await db.Replace(decision, voter, marks, stop);
    }

    private static async Task Drop(this CohortsDb db, BoxSeal seal, Decision decision, IReadOnlyList<VoteMark> marks, CancellationToken stop)
    {
        var box = await db.SecretBoxes.FirstAsync(one => one.DecisionId == decision.Id, stop);
        if (!box.Add(seal, decision, marks.Select(one => (decision.Options.Single(option => option.Id == one.Option).Position, one.Value))))
            throw new Refusal("The keys that open this ballot box are missing: your vote was not counted. Tell those who look after this site.");
    }

    private static async Task Replace(this CohortsDb db, Decision decision, Guid voter, IReadOnlyList<VoteMark> marks, CancellationToken stop)
    {
        var before = await db.Marks.Where(one => one.DecisionId == decision.Id && one.PersonId == voter).ToListAsync(stop);
        // What was said of an option that is withdrawn meanwhile is kept.
        var live = decision.Options.Where(one => one.WithdrawnAt is null).Select(one => one.Id).ToHashSet();
        db.Marks.RemoveRange(before.Where(one => live.Contains(one.OptionId) && marks.All(mark => mark.Option != one.OptionId)));
        foreach (var mark in marks)
        {
            if (before.FirstOrDefault(one => one.OptionId == mark.Option) is { } known)
                known.Value = mark.Value;
            else
                db.Marks.Add(new DecisionMark(decision.Id, mark.Option, voter, mark.Value));
        }
    }
}
