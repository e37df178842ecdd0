using Cohort.Kernel.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohort.Curriculum.Model.Launches;

/// <summary>
/// Tells open pages that the launch of their promo changed, or how its vote stands. An act on this node rings after its
/// commit; what other nodes did is seen by one look every two seconds a promo, however many look on.
/// </summary>
internal sealed partial class LaunchBell(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LaunchBell> log)
{
    /// <summary>Most open pages of this node; those beyond it read again when somebody reloads them.</summary>
    public const int Most = 1000;

    /// <summary>Most open pages of one person: some devices with some windows each. One alone does not take the seats of all.</summary>
    public const int MostOfOne = 12;

    private readonly Lock gate = new();
    private readonly Dictionary<Guid, (LaunchRoom Room, int Seats)> rooms = [];
    private readonly Dictionary<Guid, int> seatsOf = [];
    private int seats;

    /// <summary>How long a page listens before it has to come in anew, and its right to is asked again.</summary>
    public TimeSpan Sitting { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Something changed in a promo: its pages read again.</summary>
    public void Ring(Guid promo) => Find(promo)?.Ring(readsAgain: true);

    /// <summary>A vote counts in a promo: its figures are sent to its pages.</summary>
    public void Count(Guid promo) => Find(promo)?.Ring(readsAgain: false);

    /// <summary>Sits down to listen; null when the house is full, or this person has pages enough.</summary>
    public LaunchSeat? Enter(Guid promo, Guid person)
    {
        lock (gate)
        {
            var own = seatsOf.GetValueOrDefault(person);
            if (seats == Most || own == MostOfOne)
                return null;
            seats++;
            seatsOf[person] = own + 1;
            var (room, taken) = rooms.TryGetValue(promo, out var known) ? known : (new LaunchRoom(stop => Look(promo, stop), clock), 0);
            rooms[promo] = (room, taken + 1);
            return new LaunchSeat(room, () => Leave(promo, person));
        }
    }

    private LaunchRoom? Find(Guid promo)
    {
        lock (gate)
            return rooms.TryGetValue(promo, out var known) ? known.Room : null;
    }

    private void Leave(Guid promo, Guid person)
    {
        lock (gate)
        {
            seats--;
            if (--seatsOf[person] == 0)
                seatsOf.Remove(person);
            var (room, taken) = rooms[promo];
            if (taken > 1)
            {
                rooms[promo] = (room, taken - 1);
                return;
            }

            rooms.Remove(promo);
            room.Dispose();
        }
    }

    private async Task<(LaunchLook Look, LaunchCount? Count)?> Look(Guid promo, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
            return await scope.ServiceProvider.GetRequiredService<LaunchLooker>().Look(promo, stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            // The database is busy or away: seen the next time.
            SayFailed(failure, promo);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The launch of promo {Promo} could not be looked at for its open pages")]
    private partial void SayFailed(Exception failure, Guid promo);
}
