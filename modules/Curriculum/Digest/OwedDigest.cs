using Cohort.Curriculum.Model.Feedback;
using Cohort.Facilities.Digests;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Digest;

/// <summary>In the digest of trainers, feedback that closed since and waits for their reply.</summary>
internal sealed class OwedDigest(CurriculumDb db, Texts texts) : IDigestPart
{
    // A round closes two weeks after its date at the latest; a digest comes each week.
    private const int Most = 10, LongAgo = 30;

    public int Order => 15;

    public async Task<IReadOnlyList<DigestSection>> Read(DigestContext context, CancellationToken stop)
    {
        var owed = new List<(Guid Promo, RoundLine Round)>();
        foreach (var promo in context.In([Role.Trainer]))
        {
            var rounds = await db.Lines(promo.Id, context.Person, context.From.AddDays(-LongAgo), stop);
            owed.AddRange(rounds.Where(one => one.Owes && one.ClosesAt >= context.Since && one.ClosesAt < context.Until).Select(one => (promo.Id, one)));
        }

        owed = [.. owed.OrderBy(one => one.Round.Date).ThenBy(one => one.Round.OpensAt)];
        return owed.Count == 0 ? [] :
        [
            new DigestSection(
                () => texts["Feedback that waits for your reply"],
                () => [.. owed.Take(Most).Select(one => new DigestLine(context.Named(one.Promo, one.Round.Name(texts)), one.Round.Path(one.Promo)))],
                Math.Max(0, owed.Count - Most)),
        ];
    }
}
