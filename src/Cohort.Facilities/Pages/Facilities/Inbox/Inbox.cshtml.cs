using Cohort.Facilities.Reminders;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Facilities.Pages.Facilities.Inbox;

internal sealed class InboxModel : CohortPage
{
    /// <summary>Ticks of the last line of the page before (UTC).</summary>
    [FromQuery]
    public long? Before { get; set; }

    public GetInbox.Answer Answer { get; private set; } = null!;

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    /// <summary>By local day.</summary>
    public IEnumerable<IGrouping<DateOnly, GetInbox.Line>> Days => Answer.Lines.GroupBy(one => LocalTime.Of(one.At, Zone).Date);

    public override async Task Load()
    {
        Zone = TimeZoneInfo.FindSystemTimeZoneById(await Send(new GetHouseZone()));
        Answer = await Send(new GetInbox(Older.Than(Before)));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostOpen(Guid id)
    {
        var path = await Send(new ReadItem(id, IsRead: true));
        return LocalRedirect(path);
    }

    public async Task<IActionResult> OnPostMark(Guid id, bool read)
    {
        await Send(new ReadItem(id, read));
        // Back to the same line: who goes by keyboard goes on from there.
        return Redirect($"/inbox#i-{id}");
    }

    public async Task<IActionResult> OnPostAll(long until)
    {
        await Send(new ReadAll(new DateTime(Math.Clamp(until, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc)));
        return Done("/inbox", L["All is read."]);
    }
}
