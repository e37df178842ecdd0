using Cohort.Kernel.Data;

namespace Cohort.Cohorts.Model;

/// <summary>A place where the promo meets.</summary>
internal sealed class Place : IVersioned
{
    private Place()
    {
    }

    public Place(Guid id, Guid cohortId)
    {
        Id = id;
        CohortId = cohortId;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public string Name { get; set; } = "";

    public string Address { get; set; } = "";

    /// <summary>How to get in: floor, code at the door, step-free or not.</summary>
    public string Access { get; set; } = "";

    /// <summary>The network and the equipment.</summary>
    public string Network { get; set; } = "";

    /// <summary>People at most; 0 when unknown.</summary>
    public int Capacity { get; set; }

    public DateTime? ClosedAt { get; set; }

    public int Version { get; set; }
}
