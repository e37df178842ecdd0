using Cohort.Ui;

namespace Cohort.Attendance.Pages.Attendance;

/// <summary>The half-days of a promo and their sheets.</summary>
internal sealed class AttendanceModel : PromoPage
{
    public GetHalves.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetHalves(Cohort));

    public Task OnGet() => Load();
}
