using System.Text;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Members;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Ui.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>Two steps: the file is read and told line by line; then its text, carried by the form, is taken. Every step reads it anew.</summary>
// Large enough that a file far too heavy is still answered in words.
[RequestSizeLimit(Uploads.Largest)]
[RequestFormLimits(ValueLengthLimit = 4 * MembersCsv.MaxBytes)]
internal sealed class ImportModel : PromoPage
{
    [BindProperty]
    public string Text { get; set; } = "";

    public MembersReport? Report { get; private set; }

    public bool IsDone { get; private set; }

    public override async Task Load()
    {
        await Send(new GetPromo(Cohort));
        OnlyFor(Roles.Steering);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost(IFormFile? file)
    {
        await Load();
        var bytes = Encoding.UTF8.GetBytes(Text);
        if (file is { Length: > 0 })
        {
            await using var stream = file.OpenReadStream();
            bytes = TextFile.ReadAtMost(stream, MembersCsv.MaxBytes) ?? throw new Refusal("The file is too large: 1 MB at most.", "file");
            Text = TextFile.LooksBinary(bytes) ? "" : TextFile.Decode(bytes);
            ModelState.Remove(nameof(Text));
        }

        Report = await Send(new ImportMembers(Cohort, bytes, DryRun: true));
        return Shown();
    }

    public async Task<IActionResult> OnPostTake()
    {
        await Load();
        Report = await Send(new ImportMembers(Cohort, Encoding.UTF8.GetBytes(Text), DryRun: false));
        IsDone = Report.FileProblem is null;
        return Shown();
    }

    private PageResult Shown()
    {
        if (Report?.FileProblem is { } problem)
            ModelState.AddModelError("file", problem);
        var page = Page();
        page.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return page;
    }
}
