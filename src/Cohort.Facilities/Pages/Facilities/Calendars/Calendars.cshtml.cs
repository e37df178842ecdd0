using Cohort.Facilities.Calendars;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Facilities.Pages.Facilities.Calendars;

/// <summary>The calendars one follows elsewhere. An address is shown once, where it was made: only its hash is kept.</summary>
internal sealed class CalendarsModel(SiteAddress site) : CohortPage
{
    [BindProperty]
    public MakeCalendar Form { get; set; } = new();

    public GetCalendars.Answer Now { get; private set; } = null!;

    /// <summary>The address that was just made; this page alone shows it.</summary>
    public string? Made { get; private set; }

    /// <summary>The same, in the scheme that calendars on this device answer to.</summary>
    public string? Webcal => Made is null ? null : "webcal" + Made[Made.IndexOf("://", StringComparison.Ordinal)..];

    public override async Task Load() => Now = await Send(new GetCalendars());

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Made = site.Of($"/ical/{await Send(Form)}.ics");
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostStop()
    {
        await Send(new StopCalendar(Form.Kind, Form.Promo, Form.Trainee));
        return Done("/account/calendars", L["This address is dead."]);
    }

    public string Of(CalendarChoice choice) => choice.Kind switch
    {
        CalendarKind.Promo => L["The promo {0}: its workshops and its weeks in the structures", choice.Name],
        CalendarKind.Trainee => L["{0}: the days at the centre and in the structure", choice.Name],
        _ => L["My days: sessions, structure weeks, visits, exams and votes, in all my promos"],
    };
}
