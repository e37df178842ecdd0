using Cohort.Attendance.Model.Presence;
using Cohort.Cohorts.Contracts;
using Microsoft.AspNetCore.Html;
using Glyph = Cohort.Ui.Icon;

namespace Cohort.Attendance.Pages.Attendance.Presence;

/// <summary>How a half-day of somebody's path is said and shown: four proofs that are never mixed, absences, and debts.</summary>
internal static class PresenceWords
{
    // L["Signed"] L["Declared by a trainer"] L["Proved otherwise"] L["Absent"] L["Absent, justified"] L["Sheet missing"] L["to come"]
    public static string Of(PathMark mark) => mark switch
    {
        PathMark.Signed => "Signed",
        PathMark.Declared => "Declared by a trainer",
        PathMark.Proved => "Proved otherwise",
        PathMark.Absent => "Absent",
        PathMark.Justified => "Absent, justified",
        PathMark.SheetMissing => "Sheet missing",
        _ => "to come",
    };

    public static string Style(PathMark mark) => mark switch
    {
        PathMark.Signed => "state-good",
        PathMark.Absent or PathMark.SheetMissing => "state-warn",
        _ => "",
    };

    public static IHtmlContent Icon(PathMark mark) => mark switch
    {
        PathMark.Signed => Glyph.Of("pen"),
        PathMark.Declared => Glyph.Of("person-check"),
        PathMark.Proved => Glyph.Of("check-lg"),
        PathMark.Absent or PathMark.Justified => Glyph.Of("x-lg"),
        _ => Glyph.Of("exclamation-circle"),
    };

    /// <summary>Where a notice of absence is written.</summary>
    public static string Notice(Guid cohort, Guid person, DateOnly date, DayPart part) =>
        $"/promos/{cohort}/attendance/people/{person}/notice/{date:yyyy-MM-dd}/{(part == DayPart.Afternoon ? "afternoon" : "morning")}";
}
