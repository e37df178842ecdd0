using System.Data.Common;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Curriculum.Model.Launches;

/// <summary>
/// Tells open pages that the launch of their promo changed. An act on this node rings after its commit; what other nodes did
/// is seen by one small statement every two seconds a promo, however many look on.
/// </summary>
internal sealed class LaunchBell(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Most open pages of this node; those beyond it read again when somebody reloads them.</summary>
    public const int Most = 1000;

    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, Room> rooms = [];
    private int seats;

    /// <summary>Something changed in a promo.</summary>
    public void Ring(Guid promo)
    {
        lock (gate)
        {
            if (rooms.TryGetValue(promo, out var room))
                room.Ring();
        }
    }

    /// <summary>Sits down to listen; null when the house is full.</summary>
    public Seat? Enter(Guid promo)
    {
        lock (gate)
        {
            if (seats == Most)
                return null;
            seats++;
            if (!rooms.TryGetValue(promo, out var room))
            {
                rooms[promo] = room = new Room();
                _ = Watch(promo, room);
            }

            room.Seats++;
            return new Seat(room, () => Leave(promo, room));
        }
    }

    private void Leave(Guid promo, Room room)
    {
        lock (gate)
        {
            seats--;
            if (--room.Seats == 0)
            {
                rooms.Remove(promo);
                room.Empty.Cancel();
            }
        }
    }

    private async Task Watch(Guid promo, Room room)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        (LaunchReader.Kept, Phase?, int?, bool?)? before = null;
        try
        {
            while (await timer.WaitForNextTickAsync(room.Empty.Token))
            {
                var now = await State(promo, room.Empty.Token);
                if (before is not null && now is not null && before != now)
                    Ring(promo);
                before = now ?? before;
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody looks on any more.
        }
    }

    /// <summary>What shows on the pages: the very same reading as long as the stamp of the promo stands, what the clock makes of it, and how many voted.</summary>
    private async Task<(LaunchReader.Kept Kept, Phase? Phase, int? TookPart, bool? IsOpen)?> State(Guid promo, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
            var kept = await scope.ServiceProvider.GetRequiredService<LaunchReader>().Latest(promo, stop);
            var phase = kept.Reading?.Launch.At(clock.GetUtcNow().UtcDateTime);
            var decision = phase == Phase.Decide && kept.Reading?.Launch.DecisionId is { } id
                ? await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetDecision(promo, id), stop) : null;
            return (kept, phase, decision?.TookPart, decision?.IsOpen);
        }
        catch (DbException)
        {
            // The database is busy or away: seen the next time.
            return null;
        }
    }

    /// <summary>The pages that look at one promo.</summary>
    internal sealed class Room
    {
        private volatile TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Seats { get; set; }

        public CancellationTokenSource Empty { get; } = new();

        public Task Next => next.Task;

        public void Ring()
        {
            var rung = next;
            next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            rung.SetResult();
        }
    }

    /// <summary>One open page. What rings while it is busy is not lost: it listens from where it heard last.</summary>
    internal sealed class Seat(Room room, Action leave) : IDisposable
    {
        private Task heard = room.Next;

        /// <summary>True when the bell rang, false when nothing happened for that long.</summary>
        public async Task<bool> Wait(TimeSpan most, TimeProvider clock, CancellationToken stop)
        {
            try
            {
                await heard.WaitAsync(most, clock, stop);
                heard = room.Next;
                return true;
            }
            catch (TimeoutException)
            {
                return false;
            }
        }

        public void Dispose() => leave();
    }
}
