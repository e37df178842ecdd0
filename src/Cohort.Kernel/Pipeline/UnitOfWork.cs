using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Kernel.Pipeline;

/// <summary>
/// Begin · handler · save · publish the events one by one, saving after each · commit. Nobody else saves.
/// A command sent inside a command joins its transaction. When a race is lost (a unique index, a version, a deadlock),
/// the handler runs once more on the new state, so that it can merge or refuse in its own words.
/// </summary>
public sealed class UnitOfWork(CohortDb db, IMediator mediator, IDatabaseEngine engine)
{
    private const int MostRounds = 32;
    private readonly Queue<IEvent> events = new();
    private readonly HashSet<Action> afterCommit = [];
    private bool isOpen;

    /// <summary>How many times a command has begun: what was known before may have changed since.</summary>
    public int Rounds { get; private set; }

    /// <summary>A command is running: what it reads must be the rows as they stand.</summary>
    public bool IsOpen => isOpen;

    /// <summary>Tells a fact; its subscribers run in this same transaction, after the handler.</summary>
    /// <exception cref="InvalidOperationException">No command is running.</exception>
    public void Raise(IEvent fact)
    {
        if (!isOpen)
            throw new InvalidOperationException("An event can only be raised while a command runs.");
        events.Enqueue(fact);
    }

    /// <summary>Runs something small once this command is committed, and only then: rings a bell.</summary>
    public void AfterCommit(Action act) => afterCommit.Add(act);

    internal async Task<T> Run<T>(Func<Task<T>> handler, CancellationToken stop)
    {
        if (isOpen)
            return await handler();

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await db.Database.CreateExecutionStrategy().ExecuteAsync(() => Once(handler, stop));
            }
            catch (Exception lost) when (lost is DbUpdateConcurrencyException || engine.IsLostRace(lost))
            {
                if (attempt == 2)
                    throw new Refusal("Somebody did the same thing at the same moment. Please look at the page again.");
            }
        }
    }

    private async Task<T> Once<T>(Func<Task<T>> handler, CancellationToken stop)
    {
        isOpen = true;
        Rounds++;
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var answer = await handler();
            await Save(stop);
            for (var round = 0; events.TryDequeue(out var fact); round++)
            {
                if (round == MostRounds)
                    throw new InvalidOperationException("Events call each other without end.");
                await mediator.Publish(fact, stop);
                await Save(stop);
            }

            await transaction.CommitAsync(stop);
            foreach (var act in afterCommit)
                act();
            return answer;
        }
        finally
        {
            isOpen = false;
            events.Clear();
            afterCommit.Clear();
            db.ChangeTracker.Clear();
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        }
    }

    private Task<int> Save(CancellationToken stop)
    {
        foreach (var entry in db.ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State == EntityState.Modified && !entry.Property(one => one.Version).IsModified)
                entry.Entity.Version++;
        }

        return db.SaveChangesAsync(stop);
    }
}
