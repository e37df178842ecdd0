namespace Cohort.Cohorts.Contracts;

/// <summary>Where the alternance puts a trainee on a half-day. Centre and structure hours are counted apart.</summary>
public enum HalfDayKind
{
    /// <summary>At the training centre.</summary>
    Centre,

    /// <summary>In the structure that employs the trainee.</summary>
    Structure,

    /// <summary>Neither: the half-day is not planned.</summary>
    Off,
}
