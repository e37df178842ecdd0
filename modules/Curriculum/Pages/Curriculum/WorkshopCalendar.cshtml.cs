using Cohort.Facilities;
using Cohort.Facilities.Calendars;
using Cohort.Kernel;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One workshop as a file that a calendar takes in once; in the calendar of the promo it has the same name.</summary>
internal sealed class WorkshopCalendarModel(SiteAddress site) : PromoPage
{
    [FromRoute]
    public Guid Workshop { get; set; }

    public async Task<IActionResult> OnGet()
    {
        var now = await Send(new GetWorkshop(Cohort, Workshop));
        if (!now.Board.Counts || now.Board.Slots.Count == 0)
            throw new NotFound();
        // Each change of the workshop counts: a file taken in later replaces the former.
        var entries = now.Board.Slots.Select((slot, index) => new IcalEntry(
            ProgrammeCalendar.Of(now.Board, slot, index, now.Programme.Promo, now.Programme.Context.Places), now.Workshop.Version, Clock.GetUtcNow().UtcDateTime));
        return File(IcalFile.Write("", entries, site), IcalFile.Type, "session.ics");
    }
}
