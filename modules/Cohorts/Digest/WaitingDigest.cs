using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Digests;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Digest;

/// <summary>In the digest, what came since and waits for this person: decisions without their voice, questions that nobody answered.</summary>
internal sealed class WaitingDigest(CohortsDb db, Texts texts) : IDigestPart
{
    private const int Most = 10;

    public int Order => 20;

    public async Task<IReadOnlyList<DigestSection>> Read(DigestContext context, CancellationToken stop)
    {
        var (me, promos) = (context.Person, context.In(Roles.Building).Select(one => one.Id).ToList());
        if (promos.Count == 0)
            return [];
        var decisions = await db.Decisions.Where(one => promos.Contains(one.CohortId) && one.DueAt != null && one.ClosesAt > context.Until && one.OpenedAt >= context.Since && one.OpenedAt < context.Until
                && !db.Voters.Any(voter => voter.DecisionId == one.Id && voter.PersonId == me))
            .OrderBy(one => one.ClosesAt).Select(one => new { one.Id, one.CohortId, one.Question }).Take(Most).ToListAsync(stop);
        var asked = db.Questions.Where(one => promos.Contains(one.CohortId) && one.By != me && one.ClosedAt == null && one.RemovedAt == null && one.At >= context.Since && one.At < context.Until
            && !db.Answers.Any(answer => answer.QuestionId == one.Id && answer.RemovedAt == null)
            && (one.GroupId == null || db.GroupMembers.Any(member => member.GroupId == one.GroupId && member.PersonId == me)));
        var questions = await asked.OrderBy(one => one.At).ThenBy(one => one.Id).Select(one => new { one.Id, one.CohortId, one.Title }).Take(Most).ToListAsync(stop);
        var sections = new List<DigestSection>();
        if (decisions.Count > 0)
            sections.Add(new DigestSection(() => texts["The group waits for your voice"], () => [.. decisions.Select(one => new DigestLine(context.Named(one.CohortId, one.Question), CohortsLinks.Decision(one.CohortId, one.Id)))]));
        if (questions.Count > 0)
            sections.Add(new DigestSection(
                () => texts["Questions that nobody answered yet"],
                () => [.. questions.Select(one => new DigestLine(context.Named(one.CohortId, one.Title), CohortsLinks.Question(one.CohortId, one.Id)))],
                questions.Count < Most ? 0 : await asked.CountAsync(stop) - Most));
        return sections;
    }
}
