namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>
/// The fact that a promo went from one version of a framework to another: who, when, why, and which competence takes over
/// from which. What was done before keeps its competence, and counts for the one that took over: see <see cref="Heirs"/>.
/// </summary>
internal sealed class PromoMove
{
    private PromoMove()
    {
    }

    public PromoMove(Guid cohortId, Pin from, Guid toFrameworkId, bool toWasPinned, Guid by, DateTime at, string why)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        FromFrameworkId = from.FrameworkId;
        Position = from.Position;
        ToFrameworkId = toFrameworkId;
        ToWasPinned = toWasPinned;
        By = by;
        At = at;
        Why = why;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid FromFrameworkId { get; private set; }

    public Guid ToFrameworkId { get; private set; }

    /// <summary>Rank of the former pin, for an undo.</summary>
    public int Position { get; private set; }

    /// <summary>The promo worked with both before: an undo leaves the new one.</summary>
    public bool ToWasPinned { get; private set; }

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public string Why { get; private set; } = "";

    public List<PromoMoveLine> Lines { get; } = [];
}

/// <summary>One node and the one that takes over.</summary>
internal sealed class PromoMoveLine
{
    private PromoMoveLine()
    {
    }

    public PromoMoveLine(Guid moveId, Guid fromNodeId, Guid toNodeId)
    {
        Id = Guid.CreateVersion7();
        MoveId = moveId;
        FromNodeId = fromNodeId;
        ToNodeId = toNodeId;
    }

    public Guid Id { get; private set; }

    public Guid MoveId { get; private set; }

    public Guid FromNodeId { get; private set; }

    public Guid ToNodeId { get; private set; }
}

/// <summary>Which node counts for another, after the moves of a promo. Pure.</summary>
internal sealed class Heirs
{
    private readonly Dictionary<Guid, Guid> now = [];

    /// <summary>Follows the moves in their order; on a version that a promo goes back to, each node counts for itself again.</summary>
    /// <param name="moves">From the first to the last.</param>
    public Heirs(IEnumerable<Step> moves)
    {
        var origins = new Dictionary<Guid, Guid>();
        foreach (var move in moves)
        {
            var step = move.Lines.ToDictionary(one => one.From, one => one.To);
            foreach (var (from, to) in now.ToList())
            {
                if (origins[from] == move.ToFramework)
                    now.Remove(from);
                else if (step.TryGetValue(to, out var next))
                    now[from] = next;
            }

            foreach (var (from, to) in step)
                (now[from], origins[from]) = (to, move.FromFramework);
        }
    }

    /// <summary>One move: the versions, and the nodes that take over.</summary>
    internal sealed record Step(Guid FromFramework, Guid ToFramework, IReadOnlyList<(Guid From, Guid To)> Lines);

    public bool AreNone => now.Count == 0;

    /// <summary>The node that counts today for one that was written down.</summary>
    public Guid Of(Guid node) => now.GetValueOrDefault(node, node);

    /// <summary>Every node whose rows are read at this one: itself, and those it took over from.</summary>
    public IReadOnlyList<Guid> Behind(Guid node) =>
        [.. now.Where(one => one.Value == node && one.Key != node).Select(one => one.Key).Prepend(node)];
}
