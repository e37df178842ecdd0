namespace Cohort.Cohorts.Model.Opening;

/// <summary>How one is this morning. From the heaviest to the brightest: a mean is taken of it.</summary>
internal enum Weather
{
    Storm,
    Rain,
    Cloud,
    SunAndCloud,
    Sun,
}

/// <summary>
/// How one person is on one day. The promo stands in PromoId and not in CohortId: what is kept of a promo in memory does not
/// turn old at each tap of a morning. No instant is kept, and the id tells none: words are read in its order.
/// </summary>
internal sealed class CheckIn
{
    public const int MostWord = 60;

    private CheckIn()
    {
    }

    public CheckIn(Guid promoId, Guid personId, DateOnly date)
    {
        Id = Guid.NewGuid();
        PromoId = promoId;
        PersonId = personId;
        Date = date;
    }

    public Guid Id { get; private set; }

    public Guid PromoId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The promo's local date.</summary>
    public DateOnly Date { get; private set; }

    public Weather Weather { get; set; }

    public string Word { get; set; } = "";

    /// <summary>The person chose that the group reads their name beside it.</summary>
    public bool IsNamed { get; set; }
}

/// <summary>What stays of a day once its rows are erased: how many said what. A day of fewer than three leaves nothing.</summary>
internal sealed class CheckInDay
{
    private CheckInDay()
    {
    }

    public CheckInDay(Guid promoId, DateOnly date, SkyCounts counts)
    {
        PromoId = promoId;
        Date = date;
        (Storm, Rain, Cloud, SunAndCloud, Sun) = (counts[Weather.Storm], counts[Weather.Rain], counts[Weather.Cloud], counts[Weather.SunAndCloud], counts[Weather.Sun]);
    }

    public Guid PromoId { get; private set; }

    public DateOnly Date { get; private set; }

    public int Storm { get; private set; }

    public int Rain { get; private set; }

    public int Cloud { get; private set; }

    public int SunAndCloud { get; private set; }

    public int Sun { get; private set; }

    public SkyCounts Counts => new([Storm, Rain, Cloud, SunAndCloud, Sun]);
}
