using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Ui.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Import of a framework: what would change is shown first; the file travels in the page to the confirmation.</summary>
[RequestSizeLimit(Uploads.Largest)]
[RequestFormLimits(ValueLengthLimit = 2 * MostBytes)]
internal sealed class FrameworkImportModel(CurrentPerson person) : CohortPage
{
    private const int MostBytes = 2 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The file read before, as base64.</summary>
    [BindProperty]
    public string Carried { get; set; } = "";

    public FrameworkReport? Report { get; private set; }

    public override Task Load() => person.IsCoordinator ? Task.CompletedTask : throw new Forbidden();

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Upload is null || Upload.Length == 0)
            throw new Refusal("Choose a file that is not empty.", nameof(Upload));
        await using var stream = Upload.OpenReadStream();
        var bytes = TextFile.ReadAtMost(stream, MostBytes) ?? throw new Refusal("This file is too large: 2 MB at most.", nameof(Upload));
        Report = await Send(new ImportFramework(bytes, DryRun: true));
        if (Report.Refused is { } why)
            throw new Refusal(why, nameof(Upload));
        Carried = Convert.ToBase64String(bytes);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirm()
    {
        var bytes = new byte[Carried.Length];
        if (!Convert.TryFromBase64String(Carried, bytes, out var length))
            throw new Refusal("Choose the file again.", nameof(Upload));
        var report = await Send(new ImportFramework(bytes[..length], DryRun: false));
        if (report.Refused is { } why)
            throw new Refusal(why, nameof(Upload));
        return Done("/frameworks", L["{0}: {1} new, {2} changed, {3} retired.", report.Title, report.Created.Count, report.Changed.Count, report.Retired.Count]);
    }
}
