using Cohort.Kernel.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohort.Curriculum.Model.Live;

/// <summary>
/// Tells open pages that what they show changed. An act on this node rings after its commit; what other nodes did is seen by
/// one look every two seconds a room, however many look on.
/// </summary>
/// <typeparam name="TPlace">Names a room: those who look at the same thing.</typeparam>
internal abstract class LiveBell<TPlace>(IServiceScopeFactory scopes, TimeProvider clock, ILogger log)
    where TPlace : notnull
{
    /// <summary>Most open pages of this node; those beyond it read again when somebody reloads them.</summary>
    public const int Most = 1000;

    /// <summary>Most open pages of one person: some devices with some windows each. One alone does not take the seats of all.</summary>
    public const int MostOfOne = 12;

    private readonly Lock gate = new();
    private readonly Dictionary<TPlace, (LiveRoom Room, int Seats)> rooms = [];
    private readonly Dictionary<Guid, int> seatsOf = [];
    private int seats;

    /// <summary>How long a page listens before it has to come in anew, and its right to is asked again.</summary>
    public TimeSpan Sitting { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Something changed in a room: its pages read again.</summary>
    public void Ring(TPlace place) => Find(place)?.Ring(readsAgain: true);

    /// <summary>Perhaps only figures changed in a room: a look tells, and they are sent to its pages.</summary>
    public void Count(TPlace place) => Find(place)?.Ring(readsAgain: false);

    /// <summary>Sits down to listen; null when the house is full, or this person has pages enough.</summary>
    public LiveSeat? Enter(TPlace place, Guid person)
    {
        lock (gate)
        {
            var own = seatsOf.GetValueOrDefault(person);
            if (seats == Most || own == MostOfOne)
                return null;
            seats++;
            seatsOf[person] = own + 1;
            var (room, taken) = rooms.TryGetValue(place, out var known) ? known : (new LiveRoom(stop => Look(place, stop), clock), 0);
            rooms[place] = (room, taken + 1);
            return new LiveSeat(room, () => Leave(place, person));
        }
    }

    /// <summary>What shows in a room at this moment, read once for all who look on.</summary>
    protected abstract Task<LiveSight> Look(IServiceProvider scope, TPlace place, CancellationToken stop);

    private LiveRoom? Find(TPlace place)
    {
        lock (gate)
            return rooms.TryGetValue(place, out var known) ? known.Room : null;
    }

    private void Leave(TPlace place, Guid person)
    {
        lock (gate)
        {
            seats--;
            if (--seatsOf[person] == 0)
                seatsOf.Remove(person);
            var (room, taken) = rooms[place];
            if (taken > 1)
            {
                rooms[place] = (room, taken - 1);
                return;
            }

            rooms.Remove(place);
            room.Dispose();
        }
    }

    private async Task<LiveSight?> Look(TPlace place, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
            return await Look(scope.ServiceProvider, place, stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            // The database is busy or away: seen the next time.
            log.SayNotSeen(failure, place);
            return null;
        }
    }
}

/// <summary>What a bell says to the log.</summary>
internal static partial class LiveLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Place} could not be looked at for its open pages")]
    public static partial void SayNotSeen(this ILogger log, Exception failure, object place);
}
