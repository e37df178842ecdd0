using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Ui;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>All the weeks of the promo at a glance.</summary>
internal sealed class WeeksModel : PromoPage
{
    public GetProgramme.Answer Now { get; private set; } = null!;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    internal sealed record Line(int Week, DateOnly Monday, int Centre, int Structure, int Placed, int Held, IReadOnlyList<(Guid Id, string Title)> Workshops)
    {
        public int Free => Math.Max(0, Centre - Placed);
    }

    public async Task OnGet()
    {
        Now = await Send(new GetProgramme(Cohort));
        var halves = Now.Context.Calendar.ToLookup(one => Now.Promo.WeekOf(one.Date));
        var placed = Now.Board.Placed.ToLookup(one => Now.Promo.WeekOf(one.Slot.Date));
        Lines = [.. Enumerable.Range(1, Now.Promo.Weeks).Select(week => new Line(
            week,
            Now.Promo.FirstMonday.AddDays((week - 1) * 7),
            halves[week].Count(one => one.Kind == HalfDayKind.Centre) * Now.Promo.HalfDayMinutes,
            halves[week].Count(one => one.Kind == HalfDayKind.Structure) * Now.Promo.HalfDayMinutes,
            placed[week].Where(one => one.Workshop.Counts && one.Workshop.Modality != Modality.InStructure).Sum(one => one.Slot.Minutes),
            placed[week].Where(one => one.Workshop.State == WorkshopState.Held).Sum(one => one.Slot.HeldMinutes),
            [.. placed[week].Select(one => (one.Workshop.Id, one.Workshop.Title)).Distinct()]))];
    }
}
