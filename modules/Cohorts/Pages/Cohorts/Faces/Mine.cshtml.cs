using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Files;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Ui.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Faces;

// Large enough that a photo far too heavy is still answered in words.
[RequestSizeLimit(Uploads.Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.Largest)]
internal sealed class MineModel(IFileStore store) : PromoPage
{
    [BindProperty]
    public SaveFace Form { get; set; } = new();

    /// <summary>The id of a photo to come: a double click sends it once.</summary>
    [BindProperty]
    public Guid Photo { get; set; }

    public GetMyFace.Answer Now { get; private set; } = null!;

    private string Here => $"{CohortsLinks.Faces(Cohort)}/mine";

    public override async Task Load()
    {
        Now = await Send(new GetMyFace(Cohort));
        if (!WasSent())
            Form = Now.Says;
        if (Photo == Guid.Empty)
            Photo = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(CohortsLinks.Faces(Cohort), L["Saved."]);
    }

    public async Task<IActionResult> OnPostPhoto(IFormFile? file)
    {
        // Before anything is written to disk.
        OnlyFor(Roles.Building);
        await Send(new GetMyFace(Cohort));
        if (file is not { Length: > 0 })
            throw new Refusal("Choose a picture first.", "file");
        await using var stream = file.OpenReadStream();
        await Send(new SetPhoto(Cohort, Photo, await store.Keep(stream, SetPhoto.MostMegabytes * 1024 * 1024, HttpContext.RequestAborted, onlyKnown: true)));
        return Done(Here, L["Your photo is there. Where and when it was taken was removed from it."]);
    }

    public async Task<IActionResult> OnPostRemove()
    {
        await Send(new RemovePhoto(Cohort));
        return Done(Here, L["Your photo is gone."]);
    }
}
