using Cohort.Cohorts.Answers.Decisions;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

internal sealed class NewModel(BusyHalves busy) : PromoPage
{
    private const int Days = 28;

    /// <summary>Chosen first: each method asks for other things.</summary>
    [BindProperty(SupportsGet = true)]
    public DecisionMethod? Method { get; set; }

    /// <summary>Choose among the methods, whatever the charter says.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Choose { get; set; }

    /// <summary>A decision that ended in a tie: the form begins with what came first in it.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Again { get; set; }

    /// <summary>It begins as the charter of the group says.</summary>
    public bool ByCharter => Method is not null && Method == Promo.Charter.Method;

    [BindProperty]
    public NewForm Form { get; set; } = new();

    public PromoCard Promo { get; private set; } = null!;

    /// <summary>For a date poll, the half-days of the next four weeks.</summary>
    public IReadOnlyList<HalfDayCard> Halves { get; private set; } = [];

    /// <summary>Those of them that are not free, and why.</summary>
    public IReadOnlyDictionary<(DateOnly Date, DayPart Part), string> Busy { get; private set; } = new Dictionary<(DateOnly Date, DayPart Part), string>();

    private DecisionCard? former;

    public override async Task Load()
    {
        Promo = await Send(new GetPromo(Cohort));
        OnlyFor(Roles.Building);
        if (Method is { } method && !Enum.IsDefined(method))
            throw new Kernel.NotFound();
        former = Again is { } id ? await Send(new GetDecision(Cohort, id)) : null;
        if (Method == DecisionMethod.DatePoll)
        {
            var today = LocalTime.Of(Clock.GetUtcNow().UtcDateTime, Promo.Zone).Date;
            var last = former?.Options.Max(one => one.Date) is { } far && far > today.AddDays(Days) ? far : today.AddDays(Days);
            Halves = await Send(new GetCalendar(Cohort, today.AddDays(1), last));
            Busy = await busy.Read(Cohort, [.. Halves.Select(one => (one.Date, one.Part))], HttpContext.RequestAborted);
        }
    }

    public async Task OnGet()
    {
        await Load();
        var today = LocalTime.Of(Clock.GetUtcNow().UtcDateTime, Promo.Zone).Date;
        if (Method is null && !Choose)
            Method = Promo.Charter.Method;
        Form = new NewForm { Quorum = Promo.Charter.Quorum, Id = Guid.CreateVersion7(), ClosesOn = today.AddDays(3), ClosesAt = new TimeOnly(12, 0) };
        if (former is not null)
            Form.Take(former);
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Method is not { } method)
            throw new Kernel.NotFound();
        Form.Method = method;
        await Send(Form.In(Promo));
        return Done(CohortsLinks.Decision(Cohort, Form.Id), L["The question is open: each finds it on Today."]);
    }
}
