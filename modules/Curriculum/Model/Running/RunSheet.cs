using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;

namespace Cohort.Curriculum.Model.Running;

/// <summary>
/// How one half-day of a promo really ran: one row once somebody started it. It names nobody: the group runs its day
/// together, and who pressed tells nothing that one has to know.
/// </summary>
internal sealed class RunSheet : IVersioned
{
    private RunSheet()
    {
    }

    public RunSheet(Guid cohortId, DateOnly date, DayPart part, DateTime now)
    {
        Id = Guid.CreateVersion7();
        (CohortId, Date, Part, StartedAt) = (cohortId, date, part, now);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public DateOnly Date { get; private set; }

    public DayPart Part { get; private set; }

    public DateTime StartedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>Counts the presses: a button of a page that was read before the last one moves nothing.</summary>
    public int Version { get; set; }

    public List<RunStep> Steps { get; } = [];

    public bool IsRunning => EndedAt is null;

    /// <summary>What runs now; null before the first, after the last, and between two.</summary>
    public RunStep? Current => IsRunning ? Steps.Find(one => one.StartedAt is not null && one.EndedAt is null) : null;

    /// <summary>What is still to come, in order.</summary>
    public IEnumerable<RunStep> ToCome() => Steps.Where(one => one.IsToCome).OrderBy(one => one.PlannedAt).ThenBy(one => one.Position);

    /// <summary>
    /// Takes the programme as it stands now. What has begun keeps its lines; what is still to come is read again, so that a
    /// workshop that was moved in the meantime is here no longer, and one that came is.
    /// </summary>
    public void Follow(IReadOnlyList<RunLine> plan)
    {
        var merged = RunPlan.Merge([.. Steps.Select(RunLine.Of)], plan);
        Steps.RemoveAll(one => merged.All(line => line.Step != one.Id));
        foreach (var line in merged.Where(one => one.Step is null))
            Steps.Add(new RunStep(Id, line));
    }

    /// <summary>The next begins; after the last the half-day is over.</summary>
    public void Next(DateTime now)
    {
        Version++;
        Current?.End(now);
        var next = ToCome().FirstOrDefault();
        next?.Begin(now);
        if (next is null)
            EndedAt = now;
    }

    /// <summary>It was too early: what ran before runs again, as if nobody had pressed.</summary>
    public void Back()
    {
        var before = Steps.Where(one => one.EndedAt is not null).MaxBy(one => (one.StartedAt, one.PlannedAt, one.Position));
        if (before is null)
            return;
        Version++;
        if (EndedAt is null)
            Current?.Unbegin();
        EndedAt = null;
        before.Reopen();
    }

    /// <summary>Ends the half-day. What did not begin stays as it is: not done.</summary>
    public void End(DateTime now)
    {
        Version++;
        Current?.End(now);
        EndedAt = now;
    }

    /// <summary>What runs now gets so many minutes more, or less.</summary>
    public void Stretch(int minutes)
    {
        Version++;
        Current?.Stretch(minutes);
    }

    /// <summary>A line that did not begin is left out today, or taken in again.</summary>
    public void Skip(Guid step, bool skips, DateTime now)
    {
        if (Steps.Find(one => one.Id == step && one.StartedAt is null) is not { } line)
            return;
        Version++;
        line.Skip(skips, now);
    }

    /// <summary>A line of the moment: right after what runs now.</summary>
    public void Add(Guid id, string title, int minutes)
    {
        Version++;
        var at = Current?.PlannedAt ?? ToCome().FirstOrDefault()?.PlannedAt - 1 ?? Steps.Select(one => one.PlannedAt + one.Minutes).DefaultIfEmpty(0).Max();
        Steps.Add(new RunStep(Id, new RunLine(null, id, RunKind.Added, title, at, minutes) { Position = Steps.Select(one => one.Position).DefaultIfEmpty(-1).Max() + 1 }));
    }
}
