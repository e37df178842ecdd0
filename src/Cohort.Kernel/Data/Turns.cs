using Microsoft.EntityFrameworkCore;

namespace Cohort.Kernel.Data;

/// <summary>A thing that many write at once and that none may be refused for: they pass one after the other.</summary>
public interface ITakesTurns
{
    /// <summary>Its id.</summary>
    Guid Id { get; }

    /// <summary>Counts the turns.</summary>
    int Turn { get; }
}

/// <summary>One after the other: whoever took the turn of a row holds it until the end of the transaction, on the three engines.</summary>
public sealed class Turns(CohortDb db)
{
    /// <summary>Waits for one's turn. To be called before the rows are read. False: there is no such row.</summary>
    public async Task<bool> Take<T>(Guid id, CancellationToken stop)
        where T : class, ITakesTurns =>
        await db.Set<T>().Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Turn, one => one.Turn + 1), stop) == 1;

    /// <summary>Waits for the turn of a whole promo, for a row that is not there yet. Not after another turn: the two would wait for each other.</summary>
    public Task TakePromo(Guid promo, CancellationToken stop) =>
        db.Set<Stamp>().Where(one => one.CohortId == promo).ExecuteUpdateAsync(set => set.SetProperty(one => one.Value, one => one.Value), stop);
}
