using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Pages.Cohorts.Calendar;

/// <summary>One cell of the calendar: a half-day, or the place where there is none.</summary>
internal sealed record HalfView(string Calendar, DateOnly Date, DayPart Part, GetCorrectedCalendar.Half? Half, string? WhyClosed, bool Steers)
{
    public string Css => (Half?.Kind switch { HalfDayKind.Centre => "is-centre", HalfDayKind.Structure => "is-structure", _ => "is-off" })
        + (Half?.IsCorrected == true ? " is-changed" : "");

    /// <summary>Key of the text that tells the kind.</summary>
    public string Word => Half?.Kind switch { HalfDayKind.Centre => "Centre", HalfDayKind.Structure => "Structure", _ => "Off" };
}
