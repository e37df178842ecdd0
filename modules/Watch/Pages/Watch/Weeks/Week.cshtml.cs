using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Weeks;

/// <summary>What we found this week: read in five minutes, printed, or sent by its address.</summary>
internal sealed class WeekModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? Of { get; set; }

    public GetWeek.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetWeek(Cohort, Of));

    /// <summary>Who brought a link, by name.</summary>
    public string By(GetWeek.Line line) => string.Join(", ", Now.Voices[line.Id].Select(one => Now.Names.GetValueOrDefault(one.PersonId) ?? L["Somebody"]).Distinct());
}
