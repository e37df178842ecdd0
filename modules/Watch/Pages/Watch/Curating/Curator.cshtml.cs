using Cohort.Kernel;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>The ten minutes of a day: what came since the last time, what is presented, in which order, for how long.</summary>
internal sealed class CuratorModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty]
    public ArrangePicks Form { get; set; } = new();

    /// <summary>A button: "+" or "-" and the id of an item.</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    public GetCurator.Answer Now { get; private set; } = null!;

    /// <summary>This day's address; with a handler, that of an act on it.</summary>
    public string Here(string? handler = null) => WatchLinks.Curator(Cohort, Now?.Date ?? On) + (handler is null ? "" : $"&handler={handler}");

    public override async Task Load() => Now = await Send(new GetCurator(Cohort, On));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Date) = (Cohort, Day);
        await Send(Form);
        return LocalRedirect(Here());
    }

    public async Task<IActionResult> OnPostPick()
    {
        var (item, on) = Pressed();
        await Send(new PickItem(Cohort, Day, item, on));
        return LocalRedirect(Here());
    }

    public async Task<IActionResult> OnPostPresented()
    {
        var (item, on) = Pressed();
        await Send(new MarkPresented(Cohort, Day, item, on));
        return LocalRedirect(Here());
    }

    public string Name(Guid id) => Now.Names.GetValueOrDefault(id) ?? L["Somebody"];

    /// <summary>The news of the morning, to be said aloud or copied: what is presented, what came since the last half-day, what colleagues asked.</summary>
    public string Aloud
    {
        get
        {
            IEnumerable<string> Part(string title, IEnumerable<string> lines) => lines.ToList() is { Count: > 0 } some ? [$"{title}\n{string.Join('\n', some.Select(one => $"– {one}"))}"] : [];
            return string.Join("\n\n",
            [
                .. Part(L["To present"], Now.Picks.Select(one => L["{0} ({1})", one.Title, Name(one.AddedBy)])),
                .. Part(L["What came since the last half-day"], Now.News.Select(one => L["{0} ({1})", one.Title, Name(one.AddedBy)] + (one.Why is { Length: > 0 } why ? $"\n  {L["“{0}”", why]}" : ""))),
                .. Part(L["What colleagues asked"], Now.Asked.Select(one => one.Title)),
            ]);
        }
    }

    private DateOnly Day => On ?? throw new NotFound();

    private (Guid Id, bool On) Pressed() =>
        Press is { Length: > 1 } && Press[0] is '+' or '-' && Guid.TryParse(Press.AsSpan(1), out var id) ? (id, Press[0] == '+') : throw new NotFound();
}
