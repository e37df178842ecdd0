using Cohort.Facilities.Reminders;

namespace Cohort.Facilities.Rooms;

/// <summary>
/// A reminder's rule whose news may also be said in the group's chat. Beside <see cref="IReminderRule"/>, on the same class.
/// </summary>
public interface ITellsTheRoom
{
    /// <summary>What is said to the whole room as things stand now, asked for under the room's language; null: nothing. No more of anybody than the whole promo sees.</summary>
    Task<Func<Words>?> ReadForRoom(Reminder reminder, CancellationToken stop);
}
