using System.Globalization;
using Cohort.Curriculum.Model.Programme;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>The workshops something may have been seen in.</summary>
internal static class SeenIn
{
    /// <summary>Those that took place, latest first; before the others those that this person led.</summary>
    public static IReadOnlyList<SelectListItem> Choices(ProgrammeBoard board, DateOnly today, Guid? ledBy) =>
        [.. board.Placed.Where(one => one.Slot.Date <= today && one.Workshop.State is WorkshopState.Held or WorkshopState.Planned).Reverse().DistinctBy(one => one.Workshop.Id)
            .OrderByDescending(one => ledBy is { } person && one.Workshop.IsLedBy(person)).ThenByDescending(one => one.Slot.Date)
            .Select(one => new SelectListItem(string.Create(CultureInfo.CurrentCulture, $"{one.Workshop.Title}, {Dates.Short(one.Slot.Date)}"), one.Workshop.Id.ToString()))];
}
