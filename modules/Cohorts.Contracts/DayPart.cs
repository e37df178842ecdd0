namespace Cohort.Cohorts.Contracts;

/// <summary>Which half of a date a half-day is. With the date it is the unit of planning; no instant is implied.</summary>
public enum DayPart
{
    /// <summary>The first half-day of the date.</summary>
    Morning,

    /// <summary>The second half-day of the date.</summary>
    Afternoon,
}
