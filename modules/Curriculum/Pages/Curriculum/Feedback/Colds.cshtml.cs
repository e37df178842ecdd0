using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>What is asked weeks later, and where a trainer plans it.</summary>
internal sealed class ColdsModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public PlanCold Form { get; set; } = new();

    public IReadOnlyList<RoundLine> Rounds { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Workshops { get; private set; } = [];

    public bool Steers => person.Steers(Cohort);

    public DateTime Instant => Clock.GetUtcNow().UtcDateTime;

    public IReadOnlyList<SelectListItem> Choices => [.. PlanCold.Choices.Select(one => new SelectListItem(L["{0} weeks after", one], $"{one}"))];

    public override async Task Load()
    {
        Rounds = [.. (await Send(new ListFeedback(Cohort))).Lines.Select(one => one.Round).Where(one => one.Kind == FeedbackKind.Cold)];
        if (Steers)
            Workshops = [.. (await Send(new GetProgramme(Cohort))).Board.Workshops.Where(one => one.Counts && one.Slots.Count > 0).OrderByDescending(one => one.Slots[^1].Date).Select(one => new SelectListItem(one.Title, one.Id.ToString()))];
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(CurriculumLinks.ColdFeedback(Cohort), L["It is planned: Today will ask."]);
    }
}
