using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Ui.Forms;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Facilities.Files;

/// <summary>
/// A page where files and links are put beside one thing of a promo, and taken away. The content is in the store before the
/// command runs: no file work in a transaction.
/// </summary>
// Large enough that a file too heavy is still answered in words.
[RequestSizeLimit(Uploads.Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = Uploads.Largest)]
public abstract class AttachmentsPage : PromoPage
{
    /// <summary>What the form says.</summary>
    [BindProperty]
    public AttachmentForm Form { get; set; } = new();

    /// <summary>What stands there already.</summary>
    public AttachedList Files { get; private set; } = null!;

    /// <summary>What was taken away and may be put back by this reader.</summary>
    public IReadOnlyList<Attached> Taken { get; private set; } = [];

    /// <summary>The file and the link may be added by this reader.</summary>
    public bool MayAdd => MayAddRoles.Contains(Reader.RoleIn(Cohort) ?? Role.Tutor) || Reader.IsCoordinator;

    /// <summary>Megabytes of a file, at most.</summary>
    public int MostMegabytes => HttpContext.RequestServices.GetRequiredService<FileLimits>().FileMegabytes;

    /// <summary>Address of this page.</summary>
    public abstract string Here { get; }

    /// <summary>The roles that add: those of the command.</summary>
    protected abstract IReadOnlyList<Role> MayAddRoles { get; }

    /// <summary>The workshop, the brick or the promo.</summary>
    protected abstract Guid Owner { get; }

    /// <summary>The promo whose members read what is added, or the body.</summary>
    protected virtual Guid Scope => Cohort;

    private CurrentPerson Reader => HttpContext.RequestServices.GetRequiredService<CurrentPerson>();

    /// <summary>Reads the thing itself, and tells the promo's time zone.</summary>
    protected abstract Task<TimeZoneInfo> LoadOwner();

    /// <summary>The module's command that adds.</summary>
    protected abstract Task Add(NewAttachment one);

    /// <inheritdoc/>
    public override async Task Load()
    {
        var zone = await LoadOwner();
        Files = new AttachedList(Cohort, await Send(new ListAttachments(Cohort, Owner)), zone, MayAdd ? Here : null);
        Taken = MayAdd ? await Send(new ListTakenAway(Cohort, Owner)) : [];
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    /// <summary>Shows the list.</summary>
    public Task OnGet() => Load();

    /// <summary>Adds a file.</summary>
    public async Task<IActionResult> OnPost(IFormFile? file)
    {
        await Judge();
        if (file is null)
            throw new Refusal("Choose a file first.", "file");
        await using var stream = file.OpenReadStream();
        // A file that is too large is refused as such, by the store.
        var most = MostMegabytes * FileLimits.Megabyte;
        if (!await Send(new MayAttach(Cohort, Scope, Owner, Form.Id, Math.Min(file.Length, most))))
            return Done(Here, L["Added."]);
        var store = HttpContext.RequestServices.GetRequiredService<FileStore>();
        var taken = await store.Take(stream, most, HttpContext.RequestAborted, onlyKnown: true);
        try
        {
            await Add(new NewAttachment(Form.Id, file.FileName, taken.Content, ""));
        }
        finally
        {
            // Refused after all, or the form was sent twice with two files; also when the reader has gone meanwhile.
            if (!await HttpContext.RequestServices.GetRequiredService<IMediator>().Send(new IsContentUsed(taken.Content.Hash), CancellationToken.None))
                store.DropUnlessUsed(taken);
        }

        return Done(Here, L["Added."]);
    }

    /// <summary>Adds a link.</summary>
    public async Task<IActionResult> OnPostLink()
    {
        await Judge();
        await Add(new NewAttachment(Form.Id, Form.Name, null, Form.Url));
        return Done(Here, L["Added."]);
    }

    /// <summary>Takes one away.</summary>
    public virtual async Task<IActionResult> OnPostRemove(Guid id)
    {
        await Send(new RemoveAttachment(Cohort, Owner, id, Back: false));
        return Done(Here, L["Taken away. It can be put back for a week."], $"{Here}?handler=Back&id={id}");
    }

    /// <summary>Puts one back.</summary>
    public virtual async Task<IActionResult> OnPostBack(Guid id)
    {
        await Send(new RemoveAttachment(Cohort, Owner, id, Back: true));
        return Done(Here, L["Put back."]);
    }

    // Before anything is written to disk: the thing is there, and the reader may add to it.
    private async Task Judge()
    {
        await LoadOwner();
        OnlyFor(MayAddRoles);
    }
}

/// <summary>The fields of the two forms.</summary>
public sealed class AttachmentForm
{
    /// <summary>Id of what is added.</summary>
    public Guid Id { get; set; }

    /// <summary>Address of a link.</summary>
    public string Url { get; set; } = "";

    /// <summary>What a link is called, or empty.</summary>
    public string Name { get; set; } = "";
}
