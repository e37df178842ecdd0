using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Running;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>A ritual that fits and was not had lately: drawn, drawn again, kept for a half-day.</summary>
internal sealed class RitualsModel : PromoPage
{
    private const int HalvesAhead = 10;

    [BindProperty(SupportsGet = true)]
    public RitualMoment Moment { get; set; }

    [BindProperty(SupportsGet = true)]
    public int People { get; set; }

    [BindProperty(SupportsGet = true, Name = "for")]
    public int Time { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Afar { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Seated { get; set; }

    /// <summary>Which of the draw: 0 is the first.</summary>
    [BindProperty(SupportsGet = true)]
    public int Draw { get; set; }

    /// <summary>The half-day it is for.</summary>
    [BindProperty(SupportsGet = true)]
    public string When { get; set; } = "";

    [BindProperty]
    public KeepRitual Form { get; set; } = new();

    public DrawRitual.Answer Now { get; private set; } = null!;

    public RitualCard? Card => Now.Fitting.Count == 0 ? null : Now.Fitting[(Draw < 0 ? 0 : Draw) % Now.Fitting.Count];

    public IReadOnlyList<SelectListItem> Halves { get; private set; } = [];

    public override async Task Load()
    {
        Now = await Send(new DrawRitual(Cohort, new RitualWish(Moment, Math.Clamp(People, 0, 500), Math.Clamp(Time, 0, 500), Afar, Seated)));
        Halves = [.. Now.Programme.Context.Calendar.Where(one => one.Kind == HalfDayKind.Centre && one.Date >= Now.Today).OrderBy(one => one.Date).ThenBy(one => one.Part).Take(HalvesAhead)
            .Select(one => new When(one.Date, one.Part)).Select(one => new SelectListItem(L["{0}", one], one.Value, one.Value == (Form.When.Length > 0 ? Form.When : When)))];
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
        if (Form.When.Length == 0)
            Form.When = When;
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        _ = Model.Programme.When.TryParse(Form.When, out var when);
        return Done(CurriculumLinks.Run(Cohort, when.Date, when.Part == DayPart.Afternoon), L["Kept: it is on the run of {0}.", when]);
    }

    public async Task<IActionResult> OnPostLeave(Guid use)
    {
        await Send(new LeaveRitual(Cohort, use));
        return Done(CurriculumLinks.Rituals(Cohort), L["It is off the run."]);
    }

    /// <summary>The same wishes, the next of the draw.</summary>
    public string Again => $"?moment={Moment}&people={People}&for={Time}&afar={(Afar ? "true" : "false")}&seated={(Seated ? "true" : "false")}&when={Uri.EscapeDataString(When)}&draw={(Math.Max(0, Draw) % Math.Max(1, Now.Fitting.Count)) + 1}";

    public static string Word(RitualMoment moment) => moment switch
    {
        RitualMoment.Open => "To begin",
        RitualMoment.Restart => "To get going again",
        RitualMoment.Close => "To end",
        _ => "Whenever you like",
    };
}
