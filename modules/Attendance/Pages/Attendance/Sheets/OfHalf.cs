using Cohort.Cohorts.Contracts;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>What concerns one half-day of a promo.</summary>
internal abstract class OfHalf
{
    public Guid Cohort { get; set; }

    public DateOnly Date { get; set; }

    public DayPart Part { get; set; }
}
