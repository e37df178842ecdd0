using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Sharing;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>All that one shows under one's own name, to stop it from anywhere.</summary>
internal sealed class ListsModel : CohortPage
{
    [BindProperty]
    public Guid List { get; set; }

    public IReadOnlyList<Publication> Now { get; private set; } = [];

    public override async Task Load() => Now = await Send(new GetMyLists());

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostStop()
    {
        await Send(new StopOneOfMine(List));
        return Done(WatchLinks.MyLists, L["Nobody outside reads it any more."]);
    }
}
