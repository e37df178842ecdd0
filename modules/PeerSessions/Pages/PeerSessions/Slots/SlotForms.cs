using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Slots;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>What both forms offer to choose from.</summary>
internal static class SlotForms
{
    public static IReadOnlyList<SelectListItem> Days => [.. Enumerable.Range(1, 7).Select(one => (DayOfWeek)(one % 7)).Select(one => new SelectListItem(SlotWords.Day(one), one.ToString()))];

    public static IReadOnlyList<SelectListItem> Weeks(Texts L) => [new(L["every week"], "1"), new(L["every other week"], "2")];

    public static IReadOnlyList<SelectListItem> Open(Texts L) => [.. Enum.GetValues<SlotFor>().Select(one => new SelectListItem(SlotWords.Open(one, L), one.ToString()))];
}
