using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Pages.Watch.Themes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Watch.Pages.Watch.Sources;

/// <summary>One source: its name, its theme, how its reading goes; paused, read again, or followed no longer.</summary>
internal sealed class SourceModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "source")]
    public Guid Source { get; set; }

    [BindProperty]
    public ChangeSource Form { get; set; } = new();

    public GetSources.Answer Now { get; private set; } = null!;

    public GetSources.One One { get; private set; } = null!;

    public bool Builds => person.Builds(Cohort);

    public bool MayRemove => One.AddedBy == person.Id || person.Steers(Cohort);

    public IReadOnlyList<SelectListItem> Choices => [.. Now.Shelf.Themes.Select(one => new SelectListItem(ThemesModel.Indented(one.Name, one.Above.Count), one.Id.ToString()))];

    public override async Task Load()
    {
        Now = await Send(new GetSources(Cohort, Source));
        One = Now.Sources.Count == 1 ? Now.Sources[0] : throw new NotFound();
        if (!WasSent())
            Form = new ChangeSource { Title = One.Title, Theme = One.Theme };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Source) = (Cohort, Source);
        await Send(Form);
        return Done(WatchLinks.Sources(Cohort), L["Saved."]);
    }

    public async Task<IActionResult> OnPostPause()
    {
        await Send(new PauseSource(Cohort, Source, true));
        return Done(WatchLinks.Sources(Cohort), L["It is no longer read."], $"{WatchLinks.Source(Cohort, Source)}?handler=Resume");
    }

    public async Task<IActionResult> OnPostResume()
    {
        await Send(new PauseSource(Cohort, Source, false));
        return Done(WatchLinks.Sources(Cohort), L["It is read again in the next minutes."]);
    }

    public async Task<IActionResult> OnPostRemove()
    {
        await Send(new RemoveSource(Cohort, Source));
        return Done(WatchLinks.Sources(Cohort), L["It is followed no longer."]);
    }
}
