using Cohort.Kernel.Data;

namespace Cohort.Alternance.Model.Log;

/// <summary>Where somebody was helped: the channel of the national report.</summary>
internal enum LogChannel
{
    InStructure,
    OtherPlace,
    Remote,
    AtHome,
}

/// <summary>The kind of activity of the national report.</summary>
internal enum LogKind
{
    Individual,
    Group,
    OneOff,
}

/// <summary>What followed for the people helped.</summary>
internal enum LogSequel
{
    None,
    Individual,
    Workshop,
    Elsewhere,
}

/// <summary>The themes of the national report; at least one.</summary>
[Flags]
internal enum LogThemes
{
    None = 0,
    Equipment = 1,
    Vocabulary = 1 << 1,
    Internet = 1 << 2,
    Security = 1 << 3,
    Email = 1 << 4,
    Exchanging = 1 << 5,
    WordProcessing = 1 << 6,
    Content = 1 << 7,
    FindingAJob = 1 << 8,
    SmallBusiness = 1 << 9,
    SupportingAChild = 1 << 10,
    OnlineProcedure = 1 << 11,
    FraudAndHarassment = 1 << 12,
    Health = 1 << 13,
    Smartphone = 1 << 14,
    Budget = 1 << 15,
    School = 1 << 16,
    Diagnosis = 1 << 17,
    Other = 1 << 18,
}

/// <summary>
/// One activity of a trainee in the structure, in the words of the national report, so that it is written once. Nothing
/// about the people helped but how many they were: no field holds a name.
/// </summary>
internal sealed class LogEntry : IVersioned
{
    public const int LongestWords = 1000;
    public const int MostPeople = 100;
    public const int LeastMinutes = 5;
    public const int MostMinutes = 720;
    public const int MostOfADay = 30;
    public const int MostTouched = 10;

    /// <summary>How long what was taken off may be brought back.</summary>
    public const int DaysToBringBack = 1;

    private LogEntry()
    {
    }

    public LogEntry(Guid id, Guid cohortId, Guid personId, DateOnly date, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        PersonId = personId;
        Date = date;
        At = now;
    }

    /// <summary>Made where it was written, so that an entry sent twice is one.</summary>
    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee.</summary>
    public Guid PersonId { get; private set; }

    public DateOnly Date { get; set; }

    public int Minutes { get; set; }

    public LogChannel Channel { get; set; }

    public LogKind Kind { get; set; }

    /// <summary>People helped, 1 to 100; 0 when nobody was (a preparation, a meeting).</summary>
    public int People { get; set; }

    /// <summary>Of whom had come before.</summary>
    public int Returning { get; set; }

    /// <summary>People by age: under 12, 12–18, 18–35, 35–60, over 60; none need be said.</summary>
    public int Under12 { get; set; }

    public int From12To18 { get; set; }

    public int From18To35 { get; set; }

    public int From35To60 { get; set; }

    public int Over60 { get; set; }

    /// <summary>People by status; none need be said.</summary>
    public int Students { get; set; }

    public int Jobless { get; set; }

    public int Employed { get; set; }

    public int Retired { get; set; }

    public int Mixed { get; set; }

    public LogThemes Themes { get; set; }

    public LogSequel Sequel { get; set; }

    public string Did { get; set; } = "";

    public string Learned { get; set; } = "";

    public string Asks { get; set; } = "";

    public Guid? MissionId { get; set; }

    /// <summary>It was a day at the centre: asked, and kept as such.</summary>
    public bool OnCentreDay { get; set; }

    /// <summary>Its own time, on the device that kept it while there was no network (UTC); null: written on line.</summary>
    public DateTime? WrittenAt { get; init; }

    /// <summary>When it came here (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>Taken off since (UTC), and shown nowhere: may be brought back for a day, then goes. Its id stays taken meanwhile.</summary>
    public DateTime? TakenOffAt { get; set; }

    public int Version { get; set; }

    public List<LogTouch> Touched { get; } = [];
}
