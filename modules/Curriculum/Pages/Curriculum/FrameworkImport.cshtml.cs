using System.Text.Json;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Files;
using Cohort.Facilities.Work;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Ui.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>
/// Import of a framework: what would change is shown first, and what the file leaves open is chosen; the file travels in
/// the page to the confirmation, which keeps it for the work beside the page.
/// </summary>
[RequestSizeLimit(Uploads.Largest)]
[RequestFormLimits(ValueLengthLimit = 2 * MostBytes)]
internal sealed class FrameworkImportModel(CurrentPerson person, IFileStore files, LongWorks works) : CohortPage
{
    private const int MostBytes = 8 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The file read before: see <see cref="Ui.Forms.Carried"/>.</summary>
    [BindProperty]
    public string Carried { get; set; } = "";

    [BindProperty]
    public string Wanted { get; set; } = "";

    [BindProperty]
    public int? Level { get; set; }

    /// <summary>What the preview was made on.</summary>
    [BindProperty]
    public int? Seen { get; set; }

    /// <summary>The id of the work that is asked for: pressed twice, it asks once.</summary>
    [BindProperty]
    public Guid Work { get; set; }

    /// <summary>The title of what was looked at.</summary>
    [BindProperty]
    public string Named { get; set; } = "";

    /// <summary>Competences of a block, one a line, by the code of the block.</summary>
    [BindProperty]
    public Dictionary<string, string> Confirmed { get; set; } = [];

    public FrameworkReport? Report { get; private set; }

    public override Task Load() => person.IsCoordinator ? Task.CompletedTask : throw new Forbidden();

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Upload is null || Upload.Length == 0)
            throw new Refusal("Choose a file that is not empty.", nameof(Upload));
        await using var stream = Upload.OpenReadStream();
        var file = TextFile.ReadAtMost(stream, MostBytes) ?? throw new Refusal("This file is too large: 8 MB at most. A whole RNCP flow is imported by the command line, one sheet at a time.", nameof(Upload));
        Carried = Ui.Forms.Carried.Pack(file);
        return await Preview(file);
    }

    /// <summary>The same file, looked at with other choices.</summary>
    public async Task<IActionResult> OnPostAgain()
    {
        await Load();
        return await Preview(Travelled());
    }

    public async Task<IActionResult> OnPostConfirm()
    {
        await Load();
        var source = Source(Travelled()) with { Version = Seen };
        if (Work == Guid.Empty)
            throw new Refusal("Choose the file again.", nameof(Upload));
        using var content = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(source));
        // In base64 a file weighs a third more; what was chosen comes on top.
        var kept = await files.Keep(content, 2 * MostBytes, HttpContext.RequestAborted);
        await Send(new AskFrameworkImport(Work, kept.Hash, Named));
        await works.Glance(Work, HttpContext.RequestAborted);
        return LocalRedirect(LongWorks.Path(Work));
    }

    private async Task<IActionResult> Preview(byte[] file)
    {
        var report = await Send(new PreviewFramework(Source(file)));
        if (report.Refused is { } why)
            throw new Refusal("{0}", nameof(Upload), why);
        (Report, Work) = (report, Guid.CreateVersion7());
        return Page();
    }

    private byte[] Travelled() => Ui.Forms.Carried.Unpack(Carried, MostBytes) ?? throw new Refusal("Choose the file again.", nameof(Upload));

    private FrameworkSource Source(byte[] file) => new(file) { Wanted = Wanted.Length == 0 ? null : Wanted, Level = Level, Confirmed = Confirmed };
}
