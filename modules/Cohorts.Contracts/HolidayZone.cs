namespace Cohort.Cohorts.Contracts;

/// <summary>Which list of legal public holidays a cohort follows. Stored as text: a name is never changed.</summary>
/// <remarks>Source: Code du travail, articles L3133-1 (national), L3134-13 (Alsace-Moselle) and L3422-2 (overseas).</remarks>
public enum HolidayZone
{
    /// <summary>The eleven national days.</summary>
    MetropolitanFrance,

    /// <summary>National days, Good Friday and 26 December.</summary>
    AlsaceMoselle,

    /// <summary>National days and 20 December.</summary>
    LaReunion,

    /// <summary>National days and 27 May.</summary>
    Guadeloupe,

    /// <summary>National days and 22 May.</summary>
    Martinique,

    /// <summary>National days and 10 June.</summary>
    Guyane,

    /// <summary>National days and 27 April.</summary>
    Mayotte,

    /// <summary>No holiday is computed: the cohort enters all its closures itself.</summary>
    None,
}
