using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Writing;
using Cohort.Facilities.Files;
using Cohort.Facilities.Work;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>The page that a promo writes about a workshop.</summary>
internal sealed class NotesModel(Origins origins, LongWorks works) : PromoPage
{
    [FromRoute(Name = "workshop")]
    public Guid Id { get; set; }

    [BindProperty]
    public SetScribe Scribe { get; set; } = new();

    [BindProperty]
    public KeepPad Pad { get; set; } = new();

    public FindNotes.Answer Now { get; private set; } = null!;

    public TextCard? Card { get; private set; }

    public IReadOnlyList<TextSection> Sections { get; private set; } = [];

    public Pictures Pictures { get; private set; } = null!;

    public IReadOnlyList<Origin> From { get; private set; } = [];

    public IEnumerable<MemberCard> Writers => Now.People.Where(one => Roles.Building.Contains(one.Role));

    private string Here => CurriculumLinks.Notes(Cohort, Id);

    public override async Task Load()
    {
        Now = await Send(new FindNotes(Cohort, Id));
        Pictures = new Pictures(Cohort, await Send(new ListAttachments(Cohort, Id)));
        From = [.. (await origins.To(Cohort, [Id], HttpContext.RequestAborted))[Id]];
        if (Now.Text is { } text)
            (Card, Sections) = (new TextCard(text, Now.Title, Here, Id), TextSection.Of(text.Text));
        if (!WasSent("Pad"))
            Pad = new KeepPad { PadUrl = Now.Text?.PadUrl ?? "", Work = Guid.CreateVersion7() };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Send(new BeginNotes(Cohort, Id));
        return LocalRedirect(Here);
    }

    public async Task<IActionResult> OnPostScribe()
    {
        (Scribe.Cohort, Scribe.Workshop) = (Cohort, Id);
        await Send(Scribe);
        return Done(Here, L["Changed."]);
    }

    public async Task<IActionResult> OnPostPad()
    {
        (Pad.Cohort, Pad.Workshop) = (Cohort, Id);
        if (!await Send(Pad))
            return Done(Here, L["The pad is no longer linked."]);
        await works.Glance(Pad.Work, HttpContext.RequestAborted);
        return LocalRedirect(LongWorks.Path(Pad.Work));
    }
}
