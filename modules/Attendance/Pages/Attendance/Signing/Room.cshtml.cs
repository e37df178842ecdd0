using Cohort.Attendance.Contracts;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Facilities.Codes;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>The screen of the room, for the projector: a code to photograph, six digits to type, and who has signed.</summary>
internal sealed class RoomModel(SiteAddress site) : PromoPage
{
    [FromRoute(Name = "date")]
    public DateOnly Date { get; set; }

    [FromRoute(Name = "part")]
    public DayPart Part { get; set; }

    public GetRoom.Answer Now { get; private set; } = null!;

    public QrModules? Qr { get; private set; }

    /// <summary>What one types to come to the page of the six digits, without the scheme.</summary>
    public string Address { get; } = site.Of("/sign")[(site.Root.IndexOf("://", StringComparison.Ordinal) + 3)..];

    public string Sheet => AttendanceLinks.Sheet(Cohort, Date, Part == DayPart.Afternoon);

    public override async Task Load()
    {
        Now = await Send(Of(new GetRoom()));
        Qr = Now.Code.Length > 0 ? QrModules.Of(site.Of($"/sign/{Now.Facts.Sheet.Id}/{Now.Code}")) : null;
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Send(Of(new StartRoom()));
        return LocalRedirect(Sheet + "/room");
    }

    private T Of<T>(T request)
        where T : OfHalf
    {
        (request.Cohort, request.Date, request.Part) = (Cohort, Date, Part);
        return request;
    }
}
