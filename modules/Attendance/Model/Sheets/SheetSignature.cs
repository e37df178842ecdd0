namespace Cohort.Attendance.Model.Sheets;

/// <summary>In what place somebody signs a sheet.</summary>
internal enum Place
{
    Trainee,

    /// <summary>Leads the half-day, alone or with others, and counter-signs.</summary>
    Leader,
}

/// <summary>By what way a signature came.</summary>
internal enum Means
{
    /// <summary>Signed in, from Today or the sheet.</summary>
    Account,

    /// <summary>Signed in, with the QR code of the room.</summary>
    Qr,

    /// <summary>Signed in, with the short code of the room.</summary>
    RoomCode,

    /// <summary>By a link of their own, without signing in.</summary>
    Link,

    /// <summary>On the tablet that went round.</summary>
    Tablet,

    /// <summary>On paper, of which a scan is attached.</summary>
    Paper,
}

/// <summary>The act by which somebody signs one half-day: who, when, by what means. One for each person and place.</summary>
internal sealed class SheetSignature
{
    public const int LongestStroke = 6000;
    public const int LongestWhy = 200;

    private SheetSignature()
    {
    }

    public SheetSignature(Guid id, Sheet sheet, Guid personId, Place place, Means means, DateTime now)
    {
        Id = id;
        SheetId = sheet.Id;
        CohortId = sheet.CohortId;
        PersonId = personId;
        As = place;
        Means = means;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid SheetId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public Place As { get; private set; }

    public Means Means { get; private set; }

    /// <summary>When it reached the server (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>When it was made, by the clock of a device that had no network (UTC); or null.</summary>
    public DateTime? OwnAt { get; set; }

    /// <summary>A random mark of the browser, hashed: it tells signatures in a chain from one device, and nothing else.</summary>
    public string Device { get; set; } = "";

    /// <summary>The drawn stroke, as points "x,y x,y;…" on a field of 300 by 100; or empty.</summary>
    public string Stroke { get; set; } = "";

    /// <summary>Who wrote it down, when it was not the person themselves: paper.</summary>
    public Guid? WrittenBy { get; set; }

    /// <summary>Struck before the seal by who leads: the person was not there.</summary>
    public DateTime? StruckAt { get; private set; }

    public Guid? StruckBy { get; private set; }

    public string StruckWhy { get; private set; } = "";

    /// <summary>It does not count, and stays readable.</summary>
    public void Strike(Guid by, string why, DateTime now) => (StruckBy, StruckWhy, StruckAt) = (by, why.Trim(), now);

    /// <summary>Struck by mistake, or signed again afterwards.</summary>
    public void Restore() => (StruckBy, StruckWhy, StruckAt) = (null, "", null);
}
