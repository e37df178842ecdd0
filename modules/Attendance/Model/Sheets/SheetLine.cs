namespace Cohort.Attendance.Model.Sheets;

/// <summary>What stands for one trainee on one half-day. Four marks that are never mixed, and absence.</summary>
internal enum Mark
{
    /// <summary>Nothing yet: no cell of a sealed sheet is so.</summary>
    Missing,

    /// <summary>They signed themselves.</summary>
    Signed,

    /// <summary>A trainer says that they were there.</summary>
    Declared,

    /// <summary>Proved otherwise: connection, work handed in, signed statement.</summary>
    Proved,

    Absent,
}

/// <summary>One trainee's line of a sheet. Times are minutes since midnight, local; minutes count to the quarter hour.</summary>
/// <param name="Person">The trainee.</param>
/// <param name="Name">As spelled everywhere.</param>
/// <param name="Employer">The structure, or empty.</param>
/// <param name="Entry">What was said, or null.</param>
/// <param name="Signature">Their signature that counts, or null.</param>
/// <param name="Struck">One that was struck, or null.</param>
internal sealed record SheetLine(Guid Person, string Name, string Employer, SheetEntry? Entry, SheetSignature? Signature, SheetSignature? Struck)
{
    public const int Quarter = 15;

    public Mark Mark => Entry?.Said switch
    {
        Said.Absent => Mark.Absent,
        _ when Signature is not null => Mark.Signed,
        Said.Declared => Mark.Declared,
        Said.Connection or Said.Work or Said.Statement => Mark.Proved,
        _ => Mark.Missing,
    };

    public bool IsThere => Mark is Mark.Signed or Mark.Declared or Mark.Proved;

    /// <summary>Minutes of presence: from coming to leaving, both to the nearest quarter of an hour, and never more than were expected.</summary>
    public int Minutes(int startsAt, int endsAt, int expected)
    {
        if (!IsThere)
            return 0;
        var from = ToQuarter(Math.Max(startsAt, Entry?.ArrivedAt ?? startsAt));
        var until = ToQuarter(Math.Min(endsAt, Entry?.LeftAt ?? endsAt));
        return Math.Clamp(until - from, 0, expected);
    }

    /// <summary>The nearest quarter of an hour; the middle goes down.</summary>
    public static int ToQuarter(int minute) => (minute + (Quarter / 2)) / Quarter * Quarter;
}
