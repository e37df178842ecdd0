using Cohort.Kernel.Data;

namespace Cohort.Curriculum.Model.Launches;

/// <summary>What the group does now.</summary>
internal enum Phase
{
    /// <summary>Says what it needs.</summary>
    Gather,

    /// <summary>Proposes workshops.</summary>
    Propose,

    /// <summary>Decides among them.</summary>
    Decide,

    /// <summary>Gives each its half-day.</summary>
    Place,

    /// <summary>Is over; the workshops wait as drafts on the board.</summary>
    Closed,
}

/// <summary>The group decides together what it learns from one date to another. What is proposed and the decision on it pass one after the other.</summary>
internal sealed class Launch : IVersioned, ITakesTurns
{
    private Launch()
    {
    }

    public Launch(Guid id, Guid cohortId, string title, DateOnly from, DateOnly to, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        Title = title.Trim();
        FromOn = from;
        ToOn = to;
        OpenedBy = by;
        OpenedAt = now;
        OpenIn = cohortId;
        Steps.Add(new LaunchStep(id, cohortId, Phase.Gather, by, now));
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The promo while the launch is open, then null: unique, so that two are never open at once.</summary>
    public Guid? OpenIn { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>First date of the half-days it covers.</summary>
    public DateOnly FromOn { get; private set; }

    /// <summary>Last date of the half-days it covers.</summary>
    public DateOnly ToOn { get; private set; }

    /// <summary>When the gathering ends by itself (UTC), or null: a trainer says so.</summary>
    public DateTime? GathersUntil { get; set; }

    /// <summary>The decision of another module, once the group decides.</summary>
    public Guid? DecisionId { get; set; }

    public Guid OpenedBy { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public int Version { get; set; }

    public int Turn { get; private set; }

    public List<LaunchStep> Steps { get; } = [];

    /// <summary>What stands written down: the last step.</summary>
    public Phase Written => Steps.OrderBy(one => one.At).ThenBy(one => one.Id).Last().Phase;

    /// <summary>The phase at an instant: a gathering whose hour has passed is over, even if nothing ran.</summary>
    public Phase At(DateTime now) => Written == Phase.Gather && GathersUntil <= now ? Phase.Propose : Written;

    /// <summary>Goes on to a phase.</summary>
    public void Enter(Phase phase, Guid by, DateTime now)
    {
        Steps.Add(new LaunchStep(Id, CohortId, phase, by, now));
        if (phase == Phase.Gather)
            GathersUntil = null;
        if (phase == Phase.Closed)
            OpenIn = null;
        Version++;
    }
}

/// <summary>A launch entered a phase: by whom, when.</summary>
internal sealed class LaunchStep
{
    private LaunchStep()
    {
    }

    public LaunchStep(Guid launchId, Guid cohortId, Phase phase, Guid by, DateTime at)
    {
        Id = Guid.CreateVersion7();
        LaunchId = launchId;
        CohortId = cohortId;
        Phase = phase;
        By = by;
        At = at;
    }

    public Guid Id { get; private set; }

    public Guid LaunchId { get; private set; }

    public Guid CohortId { get; private set; }

    public Phase Phase { get; private set; }

    /// <summary>Who moved it; the house itself when an hour did.</summary>
    public Guid By { get; private set; }

    public DateTime At { get; private set; }
}
