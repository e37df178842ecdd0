namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>Absences of this half-day, to tell the structure of.</summary>
internal sealed partial class SheetModel
{
    /// <summary>Who is absent, with the notices that were written.</summary>
    public Task<GetNotices.Answer> ReadNotices() => Send(Of(new GetNotices()));
}
