using Cohort.Facilities.Reminders;

namespace Cohort.Cohorts.Model.Directory;

/// <summary>What stands beside a person's lists, and until when the whole body may find them. Off until they say so; ends by the clock.</summary>
internal sealed class DirectoryCard
{
    /// <summary>Days of consent when nothing else is said.</summary>
    public const int UsualDays = 365;

    /// <summary>Most days of consent.</summary>
    public const int MostDays = 730;

    private DirectoryCard()
    {
    }

    public DirectoryCard(Guid personId) => PersonId = personId;

    public Guid PersonId { get; private set; }

    /// <summary>As the person says it: "01 Ain".</summary>
    public string Department { get; private set; } = "";

    /// <summary>Its code where it is known, else the words without case and accents.</summary>
    public string DepartmentKey { get; private set; } = "";

    /// <summary>One sentence: "may be asked for…".</summary>
    public string MayBeAsked { get; set; } = "";

    /// <summary>The trainers of the body may ask them to be somebody's buddy.</summary>
    public bool CanBeBuddy { get; set; }

    /// <summary>The name that stands among the words they are found by, as it is sorted by; empty: none yet.</summary>
    public string NamedAs { get; set; } = "";

    /// <summary>The last day of consent; null: not shown.</summary>
    public DateOnly? ShownUntil { get; private set; }

    /// <summary>The instant after it (UTC): whoever reads compares with this one.</summary>
    public DateTime? EndsAt { get; private set; }

    /// <summary>When the person agreed (UTC), the last time.</summary>
    public DateTime? ConsentedAt { get; private set; }

    public void Live(string department)
    {
        Department = department.Trim();
        DepartmentKey = Departments.Key(Department);
    }

    /// <summary>The body may find them until the end of this day.</summary>
    public void Show(DateOnly until, TimeZoneInfo zone, DateTime now)
    {
        if (ShownUntil == until && EndsAt > now)
            return;
        (ShownUntil, EndsAt, ConsentedAt) = (until, LocalTime.ToUtc(until.AddDays(1), 0, zone), now);
    }

    /// <summary>Nobody finds them any more, from now on.</summary>
    public void Hide() => (ShownUntil, EndsAt, ConsentedAt) = (null, null, null);
}
