using Cohort.Facilities.Reminders;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Facilities.Pages.Facilities.Upkeep;

internal sealed class ToldModel(IEnumerable<IReminderRule> rules) : CohortPage
{
    [FromQuery]
    public long? Before { get; set; }

    [FromQuery]
    public bool Dropped { get; set; }

    public GetTold.Answer Answer { get; private set; } = null!;

    /// <summary>What a rule is about, in words.</summary>
    public string Label(string rule) => rules.FirstOrDefault(one => one.Name == rule) is { } known ? L[known.Label] : rule;

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public async Task OnGet()
    {
        Answer = await Send(new GetTold(Older.Than(Before), Dropped));
        Zone = TimeZoneInfo.FindSystemTimeZoneById(await Send(new GetHouseZone()));
    }
}
