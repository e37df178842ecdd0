using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Mail;
using Cohort.Ui;

namespace Cohort.Attendance.Pages.Attendance;

/// <summary>Keys of the texts for what a sheet says.</summary>
internal static class SheetWords
{
    public static string Part(DayPart part) => part == DayPart.Morning ? "Morning" : "Afternoon";

    public static string Mark(Mark mark) => mark switch
    {
        Model.Sheets.Mark.Signed => "Signed",
        Model.Sheets.Mark.Declared => "Declared by a trainer",
        Model.Sheets.Mark.Proved => "Proved otherwise",
        Model.Sheets.Mark.Absent => "Absent",
        _ => "Nothing yet",
    };

    public static string Said(Said said) => said switch
    {
        Model.Sheets.Said.Declared => "Was there: I declare it",
        Model.Sheets.Said.Connection => "At a distance: was connected",
        Model.Sheets.Said.Work => "At a distance: handed in work",
        Model.Sheets.Said.Statement => "At a distance: gave a signed statement",
        Model.Sheets.Said.Absent => "Was absent",
        _ => "Signs themselves",
    };

    /// <summary>A sealed warning, by the name of its check.</summary>
    public static string Check(string name) => name switch
    {
        "DayOff" => "a day off",
        "Leader" => "who leads",
        "TwoPlaces" => "somebody at two places",
        "Room" => "the room",
        "Title" => "the title of the action",
        "Chain" => "signatures in a chain",
        "Unsigned" => "there without a signature",
        "Calendar" => "the calendar",
        "Late" => "written long after",
        _ => name,
    };

    public static string Means(Means means) => means switch
    {
        Model.Sheets.Means.Qr => "with the QR code of the room",
        Model.Sheets.Means.RoomCode => "with the code of the room",
        Model.Sheets.Means.Link => "by a link of their own",
        Model.Sheets.Means.Tablet => "on the tablet",
        Model.Sheets.Means.Paper => "on paper",
        _ => "signed in",
    };

    /// <summary>Where a link is that was sent by mail.</summary>
    public static string Post(MailWhere where) => where switch
    {
        MailWhere.Sent => "sent by mail",
        MailWhere.Kept => "written, but no mail server is set",
        MailWhere.Failed => "could not be sent",
        _ => "on its way",
    };

    /// <summary>The local time of day of an instant (UTC).</summary>
    public static string Clock(DateTime utc, TimeZoneInfo zone) => Dates.Time((int)TimeZoneInfo.ConvertTimeFromUtc(utc, zone).TimeOfDay.TotalMinutes);
}
