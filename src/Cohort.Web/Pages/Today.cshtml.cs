using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages;

/// <summary>The home of a promo: what each module has to say about this day, to this reader.</summary>
internal sealed class TodayModel(IEnumerable<ITodayPanel> panels, CurrentPerson person) : PromoPage
{
    public PromoCard Promo { get; private set; } = null!;

    public DateOnly Date { get; private set; }

    public int Now { get; private set; }

    public IReadOnlyList<TodayPart> Parts { get; private set; } = [];

    public async Task OnGet()
    {
        Promo = await Send(new GetPromo(Cohort));
        var local = TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), Promo.Zone);
        Date = DateOnly.FromDateTime(local.Date);
        Now = (local.Hour * 60) + local.Minute;
        var context = new TodayContext(Cohort, person.RoleIn(Cohort) ?? Role.Trainer, Date, TimeOnly.FromTimeSpan(local.TimeOfDay));
        var parts = new List<TodayPart>();
        foreach (var panel in panels.OrderBy(one => one.Order))
        {
            if (await panel.Load(context, HttpContext.RequestAborted) is { } part)
                parts.Add(part);
        }

        Parts = parts;
    }

    public string Where => Promo.WeekOf(Date) is { } week
        ? L["Week {0} of {1}", week.ToString(CultureInfo.CurrentCulture), Promo.Weeks]
        : Date < Promo.StartsOn ? L["Begins on {0}", Dates.Day(Promo.StartsOn)] : L["Ended on {0}", Dates.Day(Promo.EndsOn)];
}
