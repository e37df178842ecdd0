using Cohort.Curriculum.Model.Frameworks.Merging;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>Two nodes of two versions that stand for each other.</summary>
/// <param name="From">Node of the earlier version.</param>
/// <param name="To">Node of the later one.</param>
/// <param name="Note">What is to be known about it; may be empty.</param>
/// <param name="IsMadeHere">Somebody said so here; otherwise a file did.</param>
internal sealed record Equivalence(Guid From, Guid To, string Note, bool IsMadeHere);

/// <summary>Reads which nodes of one version stand for which of another, whichever of the two states the link.</summary>
internal sealed class EquivalenceReader(CurriculumDb db)
{
    /// <summary>What was said here comes before what files say.</summary>
    public async Task<IReadOnlyList<Equivalence>> Read(Guid earlier, Guid later, CancellationToken stop)
    {
        var links = await (from link in db.Links
                           where FrameworkLink.Equivalences.Contains(link.Type)
                           join start in db.Nodes on link.FromNodeId equals (Guid?)start.Id
                           join end in db.Nodes on link.ToNodeId equals (Guid?)end.Id
                           where (start.FrameworkId == earlier && end.FrameworkId == later) || (start.FrameworkId == later && end.FrameworkId == earlier)
                           orderby link.Identifier
                           select new { link.Identifier, link.Note, Start = start.Id, End = end.Id, IsForward = start.FrameworkId == earlier }).ToListAsync(stop);
        return [.. links.Select(one => new Equivalence(
                one.IsForward ? one.Start : one.End, one.IsForward ? one.End : one.Start, one.Note, one.Identifier.StartsWith(LinkMerge.MadeHere, StringComparison.Ordinal)))
            .OrderByDescending(one => one.IsMadeHere)];
    }
}
