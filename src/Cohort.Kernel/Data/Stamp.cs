using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Kernel.Data;

/// <summary>A row that shows on the pages of several promos: a framework, a competence, who is where.</summary>
public interface IShared;

/// <summary>A promo itself: its id is the CohortId of its rows.</summary>
public interface IPromo
{
    /// <summary>The promo.</summary>
    Guid Id { get; }
}

/// <summary>
/// A value that changes with every save that touches a promo's rows (those with a CohortId), or with a save of shared rows
/// (<see cref="Membership.Body"/>). What was read while it stands is still true, on every node.
/// </summary>
public sealed class Stamp
{
    private Stamp()
    {
    }

    internal Stamp(Guid cohortId)
    {
        CohortId = cohortId;
        Value = Guid.NewGuid();
    }

    /// <summary>The promo, or the body.</summary>
    public Guid CohortId { get; private set; }

    /// <summary>Another one at each change.</summary>
    public Guid Value { get; private set; }

    /// <summary>Changes the stamps of all that this save touches; in its transaction.</summary>
    internal static async Task Renew(DbContext db, CancellationToken stop)
    {
        var touched = db.ChangeTracker.Entries().Where(one => one.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var promos = touched.Where(one => one.Metadata.FindProperty(nameof(CohortId)) is not null && one.Entity is not Stamp)
            .Select(one => one.Property(nameof(CohortId)).CurrentValue).OfType<Guid>()
            .Concat(touched.Select(one => one.Entity).OfType<IPromo>().Select(one => one.Id)).ToHashSet();
        if (touched.Any(one => one.Entity is IShared || (one.Entity is Person && (one.Property(nameof(Person.GivenName)).IsModified || one.Property(nameof(Person.FamilyName)).IsModified))))
            promos.Add(Membership.Body);
        // Always in the same order, so that two saves never wait for each other.
        foreach (var promo in promos.Order())
        {
            var value = Guid.NewGuid();
            if (await db.Set<Stamp>().Where(one => one.CohortId == promo).ExecuteUpdateAsync(set => set.SetProperty(one => one.Value, value), stop) == 0 && db.Set<Stamp>().Local.All(one => one.CohortId != promo))
                db.Add(new Stamp(promo));
        }
    }
}
