using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Calendar;

internal sealed class HalfDayModel : PromoPage
{
    [BindProperty]
    public CorrectHalfDay Form { get; set; } = new();

    public DateOnly Date { get; private set; }

    public DayPart Part { get; private set; }

    public GetCorrectedCalendar.Half? Half { get; private set; }

    public string? WhyClosed { get; private set; }

    public override async Task Load()
    {
        var calendar = await Send(new GetCorrectedCalendar(Cohort));
        OnlyFor(Roles.Steering);
        if (!DateOnly.TryParseExact(RouteData.Values["date"] as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || !Enum.TryParse<DayPart>(RouteData.Values["part"] as string, ignoreCase: true, out var part)
            || !Enum.IsDefined(part))
            throw new NotFound();
        (Date, Part) = (date, part);
        Half = calendar.At(date, part);
        WhyClosed = calendar.WhyClosed(date);
    }

    public async Task OnGet()
    {
        await Load();
        Form = new CorrectHalfDay { Kind = Half?.Kind ?? HalfDayKind.Centre, Note = Half?.Note ?? "" };
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        (Form.Cohort, Form.Date, Form.Part) = (Cohort, Date, Part);
        await Send(Form);
        return Done(CohortsLinks.Calendar(Cohort), L["The half-day is corrected."]);
    }
}
