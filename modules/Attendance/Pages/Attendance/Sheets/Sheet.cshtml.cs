using Cohort.Attendance.Contracts;
using Cohort.Attendance.Pages.Attendance.Signing;
using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>The sheet of one half-day: to sign, to counter-sign, to say who was there, to seal.</summary>
internal sealed partial class SheetModel : PromoPage
{
    /// <summary>Said by the script that sends what a device kept: it wants no page in answer.</summary>
    private const string Sent = "X-Kept-Entry";

    [FromRoute(Name = "date")]
    public DateOnly Date { get; set; }

    [FromRoute(Name = "part")]
    public DayPart Part { get; set; }

    [BindProperty]
    public SignSheet Form { get; set; } = new();

    public GetSheet.Answer Now { get; private set; } = null!;

    private string Here => AttendanceLinks.Sheet(Cohort, Date, Part == DayPart.Afternoon);

    public override async Task Load()
    {
        Now = await Send(Of(new GetSheet()));
        await LoadSeal();
        FillHours();
        Ways = Now.Steers && Sealed is null ? await Send(Of(new GetWays())) : null;
        if (!WasSent())
            Form = new SignSheet { Id = Guid.CreateVersion7() };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Device = DeviceMark.Of(HttpContext);
        await Send(Of(Form));
        return Request.Headers.ContainsKey(Sent) ? new StatusCodeResult(StatusCodes.Status204NoContent) : Done(Here, L["You signed."]);
    }

    private T Of<T>(T request)
        where T : OfHalf
    {
        (request.Cohort, request.Date, request.Part) = (Cohort, Date, Part);
        return request;
    }
}
