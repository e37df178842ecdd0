using Cohort.Ui;

namespace Cohort.Facilities.Pages.Facilities.Work;

internal sealed class WorksModel : CohortPage
{
    public IReadOnlyList<GetWorks.One> Works { get; private set; } = [];

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public async Task OnGet()
    {
        Works = await Send(new GetWorks());
        Zone = TimeZoneInfo.FindSystemTimeZoneById(await Send(new GetHouseZone()));
    }
}
