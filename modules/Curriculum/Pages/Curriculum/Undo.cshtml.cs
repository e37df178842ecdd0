using Cohort.Curriculum.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Undoes the last change; a GET shows what would be undone, with its button.</summary>
internal sealed class UndoModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Change { get; set; }

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public override async Task Load()
    {
        Zone = (await Send(new Cohorts.Contracts.GetPromo(Cohort))).Zone;
        Lines = [.. (await Send(new ListChanges(Cohort, null, null))).Take(1)];
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Send(new UndoLastChange { Cohort = Cohort, Change = Change });
        return Done(CurriculumLinks.Programme(Cohort), L["Undone: the programme is as it was before."]);
    }
}
