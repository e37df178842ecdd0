using System.Globalization;
using Cohort.Attendance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Presence;

/// <summary>Tells the structure of an absence: the words are there, and whoever writes makes them theirs.</summary>
internal sealed class NoticeModel : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [FromRoute(Name = "date")]
    public DateOnly Date { get; set; }

    [FromRoute(Name = "part")]
    public DayPart Part { get; set; }

    [BindProperty]
    public SendNotice Form { get; set; } = new();

    public GetNotice.Answer Now { get; private set; } = null!;

    public override async Task Load()
    {
        Now = await Send(new GetNotice { Cohort = Cohort, Date = Date, Part = Part, Person = Person });
        if (!WasSent())
            Form = new SendNotice { Id = Guid.CreateVersion7(), Text = Usual() };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person, Form.Date, Form.Part) = (Cohort, Person, Date, Part);
        await Send(Form);
        return Done(AttendanceLinks.Presence(Cohort, Person), L["The notice is on its way."]);
    }

    private string Usual() => L["Hello,"] + "\n\n"
        + L["{0} was not at the centre on {1} ({2}), where they were expected for “{3}”.", Now.Trainee.Name, Dates.Full(Date), L[SheetWords.Part(Part)].ToLower(CultureInfo.CurrentCulture), Now.Promo.Name] + "\n\n"
        + L["Could you tell us whether you knew of it, and whether we can help them come back easily?"] + "\n\n"
        + L["With thanks,"];
}
