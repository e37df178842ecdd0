using System.Globalization;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Suggestions;

/// <summary>What the sources published lately, and nobody has said anything of. All read it; who builds the programme takes from it.</summary>
internal sealed class SuggestionsModel(CurrentPerson person) : PromoPage
{
    /// <summary>"theme": those of a theme together; else those of a source.</summary>
    [FromQuery(Name = "by")]
    public string? By { get; set; }

    [FromQuery(Name = "page-number")]
    public int At { get; set; } = 1;

    /// <summary>A button: "+" or "-" and the id of a suggestion.</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    /// <summary>Why for us, by suggestion.</summary>
    [BindProperty]
    public Dictionary<string, string?> Why { get; set; } = [];

    /// <summary>When the latest of what was shown was found, in ticks.</summary>
    [BindProperty]
    public string Until { get; set; } = "";

    public GetSuggestions.Answer Now { get; private set; } = null!;

    public bool Builds => person.Builds(Cohort);

    public bool ByTheme => By == "theme";

    /// <summary>This page's address; with a handler, that of an act on it.</summary>
    public string Here(int? page = null, string? handler = null, bool? theme = null) => WatchLinks.Suggestions(Cohort)
        + FormattableString.Invariant($"?page-number={page ?? At}") + (theme ?? ByTheme ? "&by=theme" : "") + (handler is null ? "" : $"&handler={handler}");

    public override async Task Load()
    {
        Now = await Send(new GetSuggestions(Cohort, ByTheme, At));
        At = Now.Page;
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        var (id, isTaken) = Press is { Length: > 1 } && Press[0] is '+' or '-' && Guid.TryParse(Press.AsSpan(1), out var read) ? (read, Press[0] == '+') : throw new NotFound();
        if (isTaken)
        {
            await Send(new TakeSuggestion(Cohort, id, Why.GetValueOrDefault(id.ToString()) ?? ""));
            return Done(Here(), L["It is on the list, in your name."]);
        }

        await Send(new DropSuggestion(Cohort, id, true));
        return Done(Here(), L["It will not be suggested again."], Here(handler: "Back") + $"&suggestion={id}");
    }

    public async Task<IActionResult> OnPostBack([FromQuery] Guid suggestion)
    {
        await Send(new DropSuggestion(Cohort, suggestion, false));
        return LocalRedirect(Here());
    }

    public async Task<IActionResult> OnPostSeen()
    {
        if (!long.TryParse(Until, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || ticks > DateTime.MaxValue.Ticks)
            throw new NotFound();
        var seen = await Send(new SeeSuggestions(Cohort, new DateTime(ticks, DateTimeKind.Utc)));
        return Done(Here(1), L.Count(seen, "{0} suggestion is seen.", "{0} suggestions are seen."), Here(1, "Unseen"));
    }

    public async Task<IActionResult> OnPostUnseen()
    {
        await Send(new UnseeSuggestions(Cohort));
        return LocalRedirect(Here(1));
    }
}
