using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Log;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>The activity log of a trainee: who writes it has the form at the top; others read.</summary>
internal sealed class LogModel : PromoPage
{
    /// <summary>Said by the script that sends what a device kept: it wants no page in answer.</summary>
    private const string Sent = "X-Kept-Entry";

    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    /// <summary>A day of the week shown.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Week { get; set; }

    /// <summary>The activity that is changed.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Edit { get; set; }

    /// <summary>The activity that is done again.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Repeat { get; set; }

    /// <summary>The day a new activity is written of; their last one in the structure without it.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty]
    public SaveEntry Form { get; set; } = new();

    public GetLog.Answer Now { get; private set; } = null!;

    public string Here => AlternanceLinks.Log(Cohort, Person);

    /// <summary>The form has more in it than its first fields show.</summary>
    public bool HasMore => Form.More is { Ages: > 0 } or { Statuses: > 0 } or { Returning: > 0 } or { Learned.Length: > 0 } or { Asks.Length: > 0 } || Form.More.Sequel != LogSequel.None
        || Form.Touched.Count > 0 || Form.Mission is not null || ModelState.Any(one => one.Key.StartsWith("Form.More", StringComparison.Ordinal) && one.Value!.Errors.Count > 0);

    public IEnumerable<SelectListItem> Channels => LogWords.Channels.Select(one => new SelectListItem(L[one.Name], one.Channel.ToString()));

    public IEnumerable<SelectListItem> Kinds => LogWords.Kinds.Select(one => new SelectListItem(L[one.Name], one.Kind.ToString()));

    public IEnumerable<SelectListItem> Sequels => LogWords.Sequels.Select(one => new SelectListItem(L[one.Name], one.Sequel.ToString()));

    /// <summary>The themes above the fold: what is chosen, and what is written most.</summary>
    public IReadOnlyList<LogThemes> First => [.. LogWords.Themes.Select(one => one.Theme).Where(one => Form.Themes.Contains(one) || Now.Usual.Contains(one))];

    /// <summary>Fields that stand on the screen under another name than their own.</summary>
    // L["How long"] L["Day"] L["What I did"] L["People helped"] L["What I learned"] L["What I ask"] L["Who had come before"] L["By age, as far as you know"] L["By status, as far as you know"]
    public IReadOnlyDictionary<string, string> Labels { get; } = new Dictionary<string, string>
    {
        ["Form.Minutes"] = "How long",
        ["Form.Date"] = "Day",
        ["Form.Centre"] = "Day",
        ["Form.People"] = "People helped",
        ["Form.Did"] = "What I did",
        ["Form.Sure"] = "What I did",
        ["Form.More.Learned"] = "What I learned",
        ["Form.More.Asks"] = "What I ask",
        ["Form.More.Returning"] = "Who had come before",
        ["Form.More.Under12"] = "By age, as far as you know",
        ["Form.More.Students"] = "By status, as far as you know",
    };

    /// <summary>Something of this field was asked, or was answered.</summary>
    public bool Asks(string field, bool ticked) => ticked || (ModelState.TryGetValue(field, out var found) && found.Errors.Count > 0);

    public override async Task Load()
    {
        Now = await Send(new GetLog(Cohort, Person, Week ?? (WasSent() ? Form.Date : On)));
        if (WasSent())
            return;
        Form = new SaveEntry { Date = On ?? Now.Proposed };
        if ((Edit ?? Repeat) is not { } entry || !Now.IsMine)
        {
            Form.Id = Guid.CreateVersion7();
            return;
        }

        Read(await Send(new GetEntry(Cohort, Person, entry)));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person) = (Cohort, Person);
        await Send(Form);
        var said = Form.Version is null ? L["Written: {0}.", Minutes.Format(Form.Length, System.Globalization.CultureInfo.CurrentCulture)] : L["Saved."];
        if (!Request.Headers.ContainsKey(Sent))
            return Done($"{Here}?week={Form.Date:yyyy-MM-dd}{(Form.Version is null ? $"&on={Form.Date:yyyy-MM-dd}" : "")}", said);
        TempData["Said"] = said;
        return new NoContentResult();
    }

    public async Task<IActionResult> OnPostTakeOff(Guid entry)
    {
        await Send(new TakeOffEntry(Cohort, Person, entry, false));
        return Done(Back(), L["Taken off."], $"{Here}?handler=BringBack&entry={entry}{(Week is { } week ? $"&week={week:yyyy-MM-dd}" : "")}");
    }

    public async Task<IActionResult> OnPostBringBack(Guid entry)
    {
        await Send(new TakeOffEntry(Cohort, Person, entry, true));
        return Done($"{Back()}#e-{entry}", L["It is back."]);
    }

    /// <summary>The log in the terms of the national report, between two days; everything without them.</summary>
    public async Task<IActionResult> OnGetCsv(DateOnly? from, DateOnly? to)
    {
        var (first, last) = ReportCsv.Period(from, to);
        return File(ReportCsv.Write([.. (await Send(new ReadLog(Cohort, Person, first, last))).Select(one => ("", one))], false), "text/csv; charset=utf-8", $"{L["activity"]}-{Person:N}.csv");
    }

    private string Back() => Week is { } week ? $"{Here}?week={week:yyyy-MM-dd}" : Here;

    private void Read(LogEntry entry)
    {
        var chip = LogWords.Chips.Contains(entry.Minutes);
        Form = new SaveEntry
        {
            Id = Edit is null ? Guid.CreateVersion7() : entry.Id,
            Version = Edit is null ? null : entry.Version,
            Date = Edit is null ? Form.Date : entry.Date,
            Chip = chip ? entry.Minutes : 0,
            Minutes = chip ? 0 : entry.Minutes,
            Channel = entry.Channel,
            Kind = entry.Kind,
            People = entry.People,
            Themes = [.. LogWords.Of(entry.Themes)],
            Did = entry.Did,
            Touched = [.. entry.Touched.Select(one => one.NodeId)],
            Mission = entry.MissionId,
            More = EntryMore.Of(entry),
        };
    }
}
