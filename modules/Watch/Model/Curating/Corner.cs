using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;

namespace Cohort.Watch.Model.Curating;

/// <summary>The curator's corner, beside the list and on Today: whose turn it is, who comes next, and what will be presented.</summary>
/// <param name="Today">The promo's local date.</param>
/// <param name="Coming">The next turns; the first is today's, if the promo is at the centre.</param>
/// <param name="Picks">What is to be presented at the first of them.</param>
internal sealed record Corner(DateOnly Today, IReadOnlyList<Turn> Coming, IReadOnlyList<PickLine> Picks)
{
    public Turn First => Coming[0];

    public bool IsToday => First.Date == Today;

    public int Minutes => Picks.Sum(one => one.Minutes);
}

/// <summary>An item to be presented.</summary>
internal sealed record PickLine(Guid Id, string Own, string Fetched, string Address, string Site, Guid AddedBy, int Minutes, DateTime? PresentedAt)
{
    public string Title => ItemWords.Title(Own, Fetched, Address);
}

/// <summary>Reads the corner, for those who build the programme: they are the ones who take turns, or see to it.</summary>
internal sealed class CornerReader(LedReader led, TurnReader turns, ShelfReader shelves, CurrentPerson person, TimeProvider clock)
{
    private const int Shown = 4;

    /// <summary>Null: no turns, since the list is empty or the promo no longer comes to the centre; or not for this reader.</summary>
    public async Task<Corner?> Read(Guid cohort, CancellationToken stop)
    {
        if (!person.Builds(cohort) || (await shelves.Read(cohort, stop)).Total == 0)
            return null;
        var table = await turns.Read(cohort, stop);
        var today = LocalTime.Of(clock.GetUtcNow().UtcDateTime, table.Promo.Zone).Date;
        var coming = table.Coming(today, Shown);
        return coming.Count == 0 ? null : new Corner(today, coming, [.. (await led.Read(cohort, stop)).Days[coming[0].Date]]);
    }
}
