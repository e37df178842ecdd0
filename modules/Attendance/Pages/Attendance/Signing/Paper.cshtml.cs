using Cohort.Attendance.Contracts;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Files;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>A half-day that was signed on paper: who signed, and the scan.</summary>
internal sealed class PaperModel : AttachmentsPage
{
    [FromRoute(Name = "date")]
    public DateOnly Date { get; set; }

    [FromRoute(Name = "part")]
    public DayPart Part { get; set; }

    [BindProperty]
    public WritePaper Paper { get; set; } = new();

    public GetRoom.Answer Now { get; private set; } = null!;

    public string Sheet => AttendanceLinks.Sheet(Cohort, Date, Part == DayPart.Afternoon);

    public override string Here => Sheet + "/paper";

    protected override Guid Owner => Now.Facts.Sheet.Id;

    protected override IReadOnlyList<Role> MayAddRoles => Roles.Steering;

    public async Task<IActionResult> OnPostSigned()
    {
        var written = await Send(Of(Paper));
        return Done(Sheet, L.Count(written, "{0} signature on paper is written down.", "{0} signatures on paper are written down."));
    }

    // Beside which sheet it stands is known only once that is read.
    public override async Task<IActionResult> OnPostRemove(Guid id)
    {
        await LoadOwner();
        return await base.OnPostRemove(id);
    }

    public override async Task<IActionResult> OnPostBack(Guid id)
    {
        await LoadOwner();
        return await base.OnPostBack(id);
    }

    protected override Task Add(NewAttachment one) => Send(Of(new AttachScan { File = one }));

    protected override async Task<TimeZoneInfo> LoadOwner()
    {
        Now = await Send(Of(new GetRoom()));
        return Now.Facts.Half.Promo.Zone;
    }

    private T Of<T>(T request)
        where T : OfHalf
    {
        (request.Cohort, request.Date, request.Part) = (Cohort, Date, Part);
        return request;
    }
}
