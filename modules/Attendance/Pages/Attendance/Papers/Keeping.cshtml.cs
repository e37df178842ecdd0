using Cohort.Facilities;
using Cohort.Ui;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>What is to be erased soon, and what was.</summary>
internal sealed class KeepingModel : CohortPage
{
    public GetKeeping.Answer Now { get; private set; } = null!;

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public async Task OnGet()
    {
        Now = await Send(new GetKeeping());
        Zone = TimeZoneInfo.FindSystemTimeZoneById(await Send(new GetHouseZone()));
    }
}
