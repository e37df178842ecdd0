using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>The ten minutes for the projector: nothing to press, large.</summary>
internal sealed class WallModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public GetCurator.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetCurator(Cohort, On));

    public string Name(Guid id) => Now.Names.GetValueOrDefault(id) ?? L["Somebody"];
}
