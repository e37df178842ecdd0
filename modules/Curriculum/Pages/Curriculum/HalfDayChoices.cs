using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The half-days one may choose, with the room each has, those to come first.</summary>
internal static class HalfDayChoices
{
    public static IReadOnlyList<SelectListItem> Of(PlacementContext context, DateOnly today, Guid except, Texts texts) =>
        [.. context.Calendar.Where(one => one.Kind != HalfDayKind.Off)
            .OrderBy(one => one.Date < today).ThenBy(one => one.Date).ThenBy(one => one.Part)
            .Select(one => new SelectListItem(
                texts["{0} ({1})", new When(one.Date, one.Part), Room(context, one, except, texts)],
                new When(one.Date, one.Part).Value))];

    /// <summary>What was refused is a placement, which the person may insist on.</summary>
    public static bool HasConflict(ModelStateDictionary state) =>
        new[] { "Form.When", "Form.PlaceId" }.Any(field => state.TryGetValue(field, out var entry) && entry.Errors.Count > 0);

    private static string Room(PlacementContext context, HalfDayCard half, Guid except, Texts texts)
    {
        if (half.Kind == HalfDayKind.Structure)
            return texts["in the structure"];
        var free = context.Promo.HalfDayMinutes - context.Board.Taken(half.Date, half.Part, except);
        return free <= 0 ? texts["full"]
            : free == context.Promo.HalfDayMinutes ? texts["free"]
            : texts["{0} free", Minutes.Format(free, CultureInfo.CurrentCulture)];
    }
}
