using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Journal;

/// <summary>What people shared of their journals.</summary>
internal sealed class SharedModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public DateTime? Before { get; set; }

    public GetSharedLines.Answer Now { get; private set; } = null!;

    public string Older => $"{CohortsLinks.SharedJournal(Cohort)}?before={Uri.EscapeDataString(DateTime.SpecifyKind(Now.Lines[^1].At, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture))}";

    public async Task OnGet() => Now = await Send(new GetSharedLines(Cohort, Before?.ToUniversalTime()));
}
