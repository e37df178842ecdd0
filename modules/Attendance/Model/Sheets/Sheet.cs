using System.Security.Cryptography;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;

namespace Cohort.Attendance.Model.Sheets;

/// <summary>
/// The attendance sheet of one half-day of a promo, from its first signature to its seal. Who is expected and what was taught
/// are read from the others until it is sealed; then its content stands in the register (<see cref="Chain.ChainLink"/>).
/// </summary>
internal sealed class Sheet : IVersioned, ITakesTurns
{
    private Sheet()
    {
    }

    public Sheet(Guid cohortId, DateOnly date, DayPart part, int startsAt, int endsAt, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        Date = date;
        Part = part;
        StartsAt = startsAt;
        EndsAt = endsAt;
        MadeAt = now;
        Secret = RandomNumberGenerator.GetHexString(40, lowercase: true);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public DateOnly Date { get; private set; }

    public DayPart Part { get; private set; }

    /// <summary>When it really began: minutes since midnight, local.</summary>
    public int StartsAt { get; private set; }

    /// <summary>When it really ended: minutes since midnight, local.</summary>
    public int EndsAt { get; private set; }

    /// <summary>What the codes shown in the room are made with; of no use once sealed.</summary>
    public string Secret { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    /// <summary>Number in the register of the body, or null until it is sealed.</summary>
    public int? Number { get; private set; }

    public DateTime? SealedAt { get; private set; }

    public Guid? SealedBy { get; private set; }

    public int Version { get; set; }

    public int Turn { get; private set; }

    public bool IsSealed => Number is not null;

    public int Minutes => EndsAt - StartsAt;

    /// <summary>The real hours of the half-day.</summary>
    public void Lasted(int startsAt, int endsAt) => (StartsAt, EndsAt) = (startsAt, endsAt);

    /// <summary>Closed for good.</summary>
    public void Seal(int number, Guid by, DateTime now) => (Number, SealedBy, SealedAt, Secret) = (number, by, now, "");
}
