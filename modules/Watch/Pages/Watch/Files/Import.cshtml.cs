using System.Text;
using Cohort.Facilities.Files;
using Cohort.Facilities.Work;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Ui.Forms;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Files;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Files;

/// <summary>
/// Links of a file, in two steps: it is read and told; then it is taken in beside the page. Meanwhile it waits among the files
/// of the site under its hash, where nothing points to it: what is not confirmed goes within a day or two.
/// </summary>
[RequestSizeLimit(Uploads.Largest)]
[RequestFormLimits(ValueLengthLimit = 2 * LinkFileReader.MaxBytes)]
internal sealed class ImportModel(IFileStore files, LongWorks works) : PromoPage
{
    /// <summary>Most links that the preview shows.</summary>
    public const int MostShown = 200;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string Text { get; set; } = "";

    /// <summary>The hash of the file that was looked at.</summary>
    [BindProperty]
    public string Hash { get; set; } = "";

    /// <summary>What the file is called.</summary>
    [BindProperty]
    public string Named { get; set; } = "";

    /// <summary>The id of the work that is asked for: pressed twice, it asks once.</summary>
    [BindProperty]
    public Guid Work { get; set; }

    public LinksReport? Report { get; private set; }

    public GetImports.Answer Past { get; private set; } = null!;

    public override async Task Load() => Past = await Send(new GetImports(Cohort));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        OnlyFor(Roles.Building);
        var bytes = await Sent();
        Report = await Send(new PreviewLinks(Cohort, bytes));
        if (Report.Refused is { } why)
            throw new Refusal("{0}", nameof(Upload), why);
        using var content = new MemoryStream(bytes);
        // Its letters, not its type, tell what it is: nothing of it is ever shown as it is.
        Hash = (await files.Keep(content, LinkFileReader.MaxBytes, HttpContext.RequestAborted)).Hash;
        Work = Guid.CreateVersion7();
        foreach (var field in new[] { nameof(Hash), nameof(Work), nameof(Named) })
            ModelState.Remove(field);
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostTake()
    {
        OnlyFor(Roles.Building);
        if (Work == Guid.Empty || Hash.Length == 0)
            throw new Refusal("Choose the file again.", nameof(Upload));
        await Send(new AskLinksImport(Cohort, Work, Hash, Named));
        await works.Glance(Work, HttpContext.RequestAborted);
        return LocalRedirect(LongWorks.Path(Work));
    }

    private async Task<byte[]> Sent()
    {
        if (Upload is null || Upload.Length == 0)
        {
            Named = "";
            return Text.Trim().Length > 0 ? Encoding.UTF8.GetBytes(Text) : throw new Refusal("Choose a file that is not empty, or paste something.", nameof(Upload));
        }

        Named = TextFile.Cut(TextFile.OneLine(Path.GetFileName(Upload.FileName)), 150);
        await using var stream = Upload.OpenReadStream();
        return TextFile.ReadAtMost(stream, LinkFileReader.MaxBytes) ?? throw new Refusal("This file is too large: {0} MB at most.", nameof(Upload), LinkFileReader.MaxBytes / 1024 / 1024);
    }
}
