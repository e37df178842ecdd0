using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;

namespace Cohort.Cohorts.Model;

/// <summary>What one trainee does differently from the common calendar, and why.</summary>
internal sealed class IndividualPath : IVersioned
{
    private IndividualPath()
    {
    }

    public IndividualPath(Guid cohortId, Guid personId)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        PersonId = personId;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The trainee's own target in minutes, or null: the promo's.</summary>
    public int? TargetMinutes { get; set; }

    /// <summary>A late arrival: half-days before are excused.</summary>
    public DateOnly? ArrivesOn { get; set; }

    public string Reason { get; set; } = "";

    public List<IndividualPathStep> Steps { get; } = [];

    /// <summary>Goes up with its steps too: they name no promo, and what was read of it must turn old.</summary>
    public int Version { get; set; }
}

/// <summary>One half-day of an individual path.</summary>
internal sealed class IndividualPathStep
{
    private IndividualPathStep()
    {
    }

    public IndividualPathStep(Guid pathId, DateOnly date, DayPart part, PathKind kind, int minutes, string note)
    {
        Id = Guid.CreateVersion7();
        PathId = pathId;
        Date = date;
        Part = part;
        Become(kind, minutes, note);
    }

    public Guid Id { get; private set; }

    public Guid PathId { get; private set; }

    public DateOnly Date { get; private set; }

    public DayPart Part { get; private set; }

    public PathKind Kind { get; private set; }

    public int Minutes { get; private set; }

    public string Note { get; private set; } = "";

    public void Become(PathKind kind, int minutes, string note)
    {
        Kind = kind;
        Minutes = minutes;
        Note = note.Trim();
    }
}
