using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Pages.Curriculum.Writing;
using Cohort.Facilities.Files;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One brick, to read and to use.</summary>
internal sealed class BrickModel(Origins origins) : PromoPage
{
    [FromRoute(Name = "brick")]
    public Guid Id { get; set; }

    public GetBrick.Answer Now { get; private set; } = null!;

    public IReadOnlyList<CompetenceCard> Competences { get; private set; } = [];

    public AttachedList Files { get; private set; } = null!;

    /// <summary>What it was made from.</summary>
    public IReadOnlyList<Origin> From { get; private set; } = [];

    public IReadOnlyList<FactSheetLine> Sheets { get; private set; } = [];

    public async Task OnGet()
    {
        Sheets = await Send(new ListFactSheets(Cohort, Thing: Id));
        Now = await Send(new GetBrick(Cohort, Id));
        Competences = [.. (await Send(new ListCompetences(Cohort))).Where(one => Now.Competences.Contains(one.NodeId))];
        Files = new AttachedList(Cohort, await Send(new ListAttachments(Cohort, Id)), (await Send(new GetPromo(Cohort))).Zone, null);
        From = [.. (await origins.To(Cohort, [Id], HttpContext.RequestAborted))[Id]];
    }
}
