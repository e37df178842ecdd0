using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;

namespace Cohort.Alternance.Pages.Alternance.Calendar;

/// <summary>One cell of a trainee's calendar: a half-day, or the place where there is none.</summary>
internal sealed record HalfOf(string Calendar, DateOnly Date, DayPart Part, WhereHalf? Half, bool Steers)
{
    public string Css => (Half?.Kind switch { HalfDayKind.Centre => "is-centre", HalfDayKind.Structure => "is-structure", _ => "is-off" })
        + (Half?.IsException == true ? " is-changed" : "");

    /// <summary>Key of the text that tells the kind.</summary>
    public string Word => Half?.Kind switch { HalfDayKind.Centre => "Centre", HalfDayKind.Structure => "Structure", _ => "Off" };
}
