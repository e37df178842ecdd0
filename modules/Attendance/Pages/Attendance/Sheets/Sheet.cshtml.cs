using Cohort.Attendance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>The sheet of one half-day: to sign, to counter-sign, to say who was there, to seal.</summary>
internal sealed partial class SheetModel : PromoPage
{
    [FromRoute(Name = "date")]
    public DateOnly Date { get; set; }

    [FromRoute(Name = "part")]
    public DayPart Part { get; set; }

    [BindProperty]
    public SignSheet Form { get; set; } = new();

    [BindProperty]
    public SayPresence Say { get; set; } = new();

    [BindProperty]
    public SealSheet Seal { get; set; } = new();

    public GetSheet.Answer Now { get; private set; } = null!;

    private string Here => AttendanceLinks.Sheet(Cohort, Date, Part == DayPart.Afternoon);

    public override async Task Load()
    {
        Now = await Send(Of(new GetSheet()));
        if (!WasSent())
            Form = new SignSheet { Id = Guid.CreateVersion7() };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Send(Of(Form));
        return Done(Here, L["You signed."]);
    }

    public async Task<IActionResult> OnPostSay()
    {
        await Send(Of(Say));
        return Done(Here, L["Saved."]);
    }

    public async Task<IActionResult> OnPostSeal()
    {
        var number = await Send(Of(Seal));
        return Done(Here, L["The sheet is closed, under number {0}.", number]);
    }

    private T Of<T>(T request)
        where T : OfHalf
    {
        (request.Cohort, request.Date, request.Part) = (Cohort, Date, Part);
        return request;
    }
}
