using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>The list of cards.</summary>
internal sealed class ScenariosModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public string Theme { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public bool? Hard { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Minutes { get; set; }

    public IReadOnlyList<ListScenarios.Line> Lines { get; private set; } = [];

    public IEnumerable<SelectListItem> Themes => ScenarioThemes.All.Select(one => new SelectListItem(L[one.Name], one.Code)).OrderBy(one => one.Text, StringComparer.CurrentCulture);

    public async Task OnGet() => Lines = await Send(new ListScenarios(Cohort, Theme, Hard, Minutes));
}
