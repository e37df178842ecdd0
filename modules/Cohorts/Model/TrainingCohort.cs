using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Calendar;
using Cohort.Kernel.Data;
using Cohort.Kernel.Text;

namespace Cohort.Cohorts.Model;

/// <summary>A promo: a group that trains together between two dates.</summary>
internal sealed class TrainingCohort : IVersioned, IPromo
{
    private TrainingCohort()
    {
    }

    public TrainingCohort(Guid id, string name, DateOnly startsOn, DateOnly endsOn, Guid by, DateTime now)
    {
        Id = id;
        Rename(name);
        StartsOn = startsOn;
        EndsOn = endsOn;
        OpenedBy = by;
        OpenedAt = now;
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public string SearchName { get; private set; } = "";

    /// <summary>Code and name of the département, as typed ("01 Ain").</summary>
    public string Department { get; set; } = "";

    public string TimeZone { get; set; } = "Europe/Paris";

    public HolidayZone Holidays { get; set; }

    public DateOnly StartsOn { get; set; }

    public DateOnly EndsOn { get; set; }

    public int TargetMinutes { get; set; } = 21_000;

    public int HalfDayMinutes { get; set; } = 210;

    /// <summary>Minutes since midnight.</summary>
    public int MorningStartsAt { get; set; } = 540;

    /// <summary>Minutes since midnight.</summary>
    public int AfternoonStartsAt { get; set; } = 825;

    /// <summary>Digits of the working days, 1 for Monday to 7 for Sunday: "12345".</summary>
    public string WorkingDays { get; set; } = "12345";

    /// <summary>The weeks that come round: see <see cref="AlternancePattern"/>.</summary>
    public string Pattern { get; set; } = "CCCCC";

    public Guid OpenedBy { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public int Version { get; set; }

    public IReadOnlySet<DayOfWeek> Days => WorkingDays.Select(digit => (DayOfWeek)((digit - '0') % 7)).ToHashSet();

    public void Rename(string name)
    {
        Name = name.Trim();
        SearchName = SearchText.Normalise(name);
    }
}
