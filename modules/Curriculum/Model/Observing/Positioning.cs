using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Data;

namespace Cohort.Curriculum.Model.Observing;

/// <summary>
/// Where a trainee says they stand. Nobody else reads it until they share it; while it is shared, each save becomes their own
/// observations of that day. They may stop: what was shared stays said, and what they write from then on is theirs alone.
/// </summary>
internal sealed class Positioning : IVersioned
{
    /// <summary>The group's shape is shown from this many on: fewer would point at somebody.</summary>
    public const int LeastShown = 5;

    private Positioning()
    {
    }

    public Positioning(Guid cohortId, Guid personId, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        PersonId = personId;
        SavedAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTime SavedAt { get; set; }

    public DateTime? SharedAt { get; private set; }

    public DateTime? StoppedAt { get; private set; }

    /// <summary>The reminder on Today was put away.</summary>
    public DateTime? DismissedAt { get; set; }

    public int Version { get; set; }

    public List<PositioningLine> Lines { get; } = [];

    public bool IsShared => SharedAt is not null && StoppedAt is null;

    public void Share(DateTime now)
    {
        if (!IsShared)
            (SharedAt, StoppedAt) = (now, null);
    }

    public void Stop(DateTime now)
    {
        if (IsShared)
            StoppedAt = now;
    }

    /// <summary>Says something of a competence. False: it said just that.</summary>
    public bool Say(Guid node, ObservedLevel? level, string words)
    {
        var line = Lines.Find(one => one.NodeId == node);
        if (line is null && level is null && words.Length == 0)
            return false;
        if (line is null)
            Lines.Add(line = new PositioningLine(Id, node));
        return line.Say(level, words);
    }
}

/// <summary>What they say of one competence.</summary>
internal sealed class PositioningLine
{
    private PositioningLine()
    {
    }

    public PositioningLine(Guid positioningId, Guid nodeId)
    {
        Id = Guid.CreateVersion7();
        PositioningId = positioningId;
        NodeId = nodeId;
    }

    public Guid Id { get; private set; }

    public Guid PositioningId { get; private set; }

    public Guid NodeId { get; private set; }

    /// <summary>Null: only words. <see cref="ObservedLevel.NotSeen"/>: "I do not know yet".</summary>
    public ObservedLevel? Level { get; private set; }

    public string Words { get; private set; } = "";

    /// <summary>It says something that was not shared yet.</summary>
    public bool IsNew { get; private set; }

    public bool Say(ObservedLevel? level, string words)
    {
        if (level == Level && words == Words)
            return false;
        (Level, Words, IsNew) = (level, words, true);
        return true;
    }

    /// <summary>It was shared as it stands.</summary>
    public void Shared() => IsNew = false;
}
