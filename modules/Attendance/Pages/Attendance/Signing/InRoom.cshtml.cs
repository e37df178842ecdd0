using Cohort.Attendance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>Where the QR code of the room leads: one button. Who is not signed in signs in first and comes back; who comes too early waits.</summary>
[AllowAnonymous]
internal sealed class InRoomModel : CohortPage
{
    [FromRoute(Name = "sheet")]
    public Guid Sheet { get; set; }

    [FromRoute(Name = "code")]
    public string Code { get; set; } = "";

    [BindProperty]
    public SignInRoom Form { get; set; } = new();

    public OpenRoom.Answer? Now { get; private set; }

    private CurrentPerson Me => HttpContext.RequestServices.GetRequiredService<CurrentPerson>();

    public override async Task Load()
    {
        Now = await Send(new OpenRoom(Sheet, Code, $"{HttpContext.Connection.RemoteIpAddress}"));
        if (!WasSent())
            Form = new SignInRoom { Id = Guid.CreateVersion7() };
    }

    public async Task<IActionResult> OnGet()
    {
        await Load();
        if (Now is not { } now)
            return Page();
        if (!Me.IsSignedIn)
            return LocalRedirect($"/sign-in?back=/sign/{Sheet}/{now.Pass}");
        if (Me.Steers(now.Cohort))
            return LocalRedirect(AttendanceLinks.Sheet(now.Cohort, now.Date, now.Part == DayPart.Afternoon));
        return now.Facts is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!Me.IsSignedIn)
            return LocalRedirect($"/sign/{Sheet}/{Code}");
        (Form.Sheet, Form.Pass, Form.Device) = (Sheet, (await Send(new OpenRoom(Sheet, Code, "")))?.Pass ?? "", DeviceMark.Of(HttpContext));
        await Send(Form);
        return Done($"/sign/{Sheet}/{Code}", L["You signed."]);
    }
}
