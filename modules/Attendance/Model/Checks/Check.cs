namespace Cohort.Attendance.Model.Checks;

/// <summary>What is looked at before a sheet is sealed: what inspectors look for. A finding is a warning, never a lock. Names are sealed: they never change.</summary>
internal enum Check
{
    /// <summary>A public holiday, a Sunday, or somebody's day off.</summary>
    DayOff,

    /// <summary>Who counter-signed is elsewhere at that time, or not in the day's plan.</summary>
    Leader,

    /// <summary>A trainee signed at two places, or is in the structure that day.</summary>
    TwoPlaces,

    /// <summary>More people than the room takes, or a room with two promos.</summary>
    Room,

    /// <summary>The title of the action is not that of the agreement.</summary>
    Title,

    /// <summary>Signatures of several people within seconds from one device.</summary>
    Chain,

    /// <summary>Presences without a signature.</summary>
    Unsigned,

    /// <summary>Half-days of the calendar without a sealed sheet, or another duration than the contract's.</summary>
    Calendar,

    /// <summary>Written long after the half-day.</summary>
    Late,
}

/// <summary>One finding: a sentence (a key of the texts) with what fills it, and where it is mended.</summary>
/// <param name="Check">Which check.</param>
/// <param name="Text">Key of the texts.</param>
/// <param name="Values">What fills it.</param>
/// <param name="Mend">Address where it is mended, or null.</param>
/// <param name="MendText">Key of the words of that link.</param>
internal sealed record Warning(Check Check, string Text, object[] Values, string? Mend = null, string MendText = "");
