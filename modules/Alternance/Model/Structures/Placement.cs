using Cohort.Kernel.Data;

namespace Cohort.Alternance.Model.Structures;

/// <summary>How a contract is paid for.</summary>
internal enum ContractKind
{
    /// <summary>The whole wage over two years.</summary>
    FullOverTwoYears,

    /// <summary>70 % over three years.</summary>
    SeventyOverThreeYears,

    Other,
}

/// <summary>A trainee works in a structure between two dates. One trainee may change structure: placements follow one another.</summary>
internal sealed class Placement : IVersioned
{
    public const int LongestWords = 300;

    private Placement()
    {
    }

    public Placement(Guid id, Guid cohortId, Guid personId, Guid structureId, DateOnly startsOn, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        PersonId = personId;
        StructureId = structureId;
        StartsOn = startsOn;
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee.</summary>
    public Guid PersonId { get; private set; }

    public Guid StructureId { get; set; }

    public DateOnly StartsOn { get; set; }

    /// <summary>Last day of the contract, or null when it is open.</summary>
    public DateOnly? EndsOn { get; set; }

    public ContractKind Kind { get; set; }

    /// <summary>What <see cref="ContractKind.Other"/> is, and what else matters.</summary>
    public string Words { get; set; } = "";

    /// <summary>Last day that is paid for, or null when unknown.</summary>
    public DateOnly? FundedUntil { get; set; }

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public int Version { get; set; }

    public List<PlacementTutor> Tutors { get; } = [];

    public bool IsOn(DateOnly date) => StartsOn <= date && (EndsOn is null || date <= EndsOn);
}

/// <summary>A person of the structure who follows the trainee, between two dates.</summary>
internal sealed class PlacementTutor
{
    private PlacementTutor()
    {
    }

    public PlacementTutor(Placement placement, Guid personId, DateOnly from, Guid by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        PlacementId = placement.Id;
        CohortId = placement.CohortId;
        TraineeId = placement.PersonId;
        PersonId = personId;
        From = from;
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public Guid PlacementId { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>Whom they follow; the placement's own.</summary>
    public Guid TraineeId { get; private set; }

    /// <summary>The tutor: a member of the promo with that role, with or without a password.</summary>
    public Guid PersonId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day they follow the trainee, or null while they do.</summary>
    public DateOnly? Until { get; set; }

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    /// <summary>Links sent before this (UTC) do not open this promo any more, whatever else they open; null: none was ended.</summary>
    public DateTime? LinksEndedAt { get; set; }

    public bool IsOn(DateOnly date) => From <= date && (Until is null || date <= Until);

    /// <summary>Begins later, with the contract.</summary>
    public void StartOn(DateOnly date) => From = date;
}
