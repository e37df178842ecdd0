using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>Complaints and improvements: what is open, how old, and what became of the rest.</summary>
internal sealed class ImprovementsModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public OpenImprovement Form { get; set; } = new();

    public ListImprovements.Answer Now { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    public bool MayAsk => person.Builds(Cohort);

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<ImprovementKind>().Select(one => new SelectListItem(FeedbackSaid.Kind(L, one), $"{one}"))];

    public override async Task Load()
    {
        Now = await Send(new ListImprovements(Cohort));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(CurriculumLinks.Improvement(Cohort, Form.Id), L["It is open. You will see here what becomes of it."]);
    }

    public async Task<IActionResult> OnGetCsv()
    {
        OnlyFor(Roles.Steering);
        await Load();
        return File(FeedbackCsv.Write(L, [.. Now.Open, .. Now.Closed], Now.Promo.Zone), "text/csv; charset=utf-8", $"{L["improvements"]}.csv");
    }

    /// <summary>Whole days since it was opened, in the promo's zone.</summary>
    public int Age(Improvement one) => LocalTime.Of(Clock.GetUtcNow().UtcDateTime, Now.Promo.Zone).Date.DayNumber - LocalTime.Of(one.At, Now.Promo.Zone).Date.DayNumber;
}

/// <summary>One of them: what it is, who takes care of it, what became of it.</summary>
internal sealed class ImprovementModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "improvement")]
    public Guid Id { get; set; }

    [BindProperty]
    public SettleImprovement Form { get; set; } = new();

    public ListImprovements.Answer Now { get; private set; } = null!;

    public Improvement One { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    public bool MaySettle => One.ClosedAt is null && (Steers || (One.OwnedBy == person.Id && person.Builds(Cohort)));

    /// <summary>Who asked is named to those who steer and to themselves.</summary>
    public bool ShowsWho => Steers || One.By == person.Id;

    public IReadOnlyList<SelectListItem> Owners => [.. Now.Members.Values.Where(one => one.Role == Role.Trainer || (one.Role == Role.Trainee && !One.IsReserved)).OrderBy(one => one.SortName, StringComparer.Ordinal).Select(one => new SelectListItem(one.Name, one.PersonId.ToString()))];

    public override async Task Load()
    {
        Now = await Send(new ListImprovements(Cohort));
        One = Kernel.NotFound.IfNull(Now.All.FirstOrDefault(one => one.Id == Id));
        if (!WasSent())
            (Form.Owner, Form.DueOn, Form.Outcome) = (One.OwnedBy, One.DueOn, One.Outcome);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        var closed = await Send(Form);
        return Done(CurriculumLinks.Improvement(Cohort, Id), closed ? L["It is closed: whoever asked sees what became of it."] : L["Saved."]);
    }
}
