using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Model.Structures;

/// <summary>
/// One row for each trainee of a promo: counts what was written of their contracts, tutors and objectives. Of two who write at
/// once, the second does it again on what the first left: two contracts overlap in no single row.
/// </summary>
internal sealed class TraineeTurn : IVersioned
{
    private TraineeTurn()
    {
    }

    public TraineeTurn(Guid cohortId, Guid personId)
    {
        CohortId = cohortId;
        PersonId = personId;
    }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee.</summary>
    public Guid PersonId { get; private set; }

    public int Version { get; set; }
}

/// <summary>Takes the turn of a trainee.</summary>
internal static class TraineeTurns
{
    /// <summary>To be called before what is weighed is read: who wrote meanwhile makes this save run once more.</summary>
    public static async Task Take(this AlternanceDb db, Guid cohort, Guid trainee, CancellationToken stop)
    {
        if (await db.Turns.FirstOrDefaultAsync(one => one.CohortId == cohort && one.PersonId == trainee, stop) is { } turn)
            turn.Version++;
        else
            db.Turns.Add(new TraineeTurn(cohort, trainee));
    }
}
