using Cohort.Kernel;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Pages.Watch.Items;
using Cohort.Watch.Pages.Watch.Themes;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Files;

/// <summary>The list, or the part of it that a filter shows, as a file.</summary>
internal sealed class ExportModel : PromoPage
{
    /// <summary>The forms, with what each is for.</summary>
    // L["To a browser, or to another tool: with folders, dates, tags and notes."] L["To a spreadsheet."] L["To another promo, or to a program: nothing is left out."]
    // L["To read, or to paste into a document."] L["Into a feed reader, once. To follow the list, make an address instead."] L["The sources of the promo, for a feed reader."]
    public static readonly IReadOnlyList<(LinkFormat Format, string Name, string For)> Forms =
    [
        (LinkFormat.Html, "HTML", "To a browser, or to another tool: with folders, dates, tags and notes."),
        (LinkFormat.Csv, "CSV", "To a spreadsheet."),
        (LinkFormat.Json, "JSON", "To another promo, or to a program: nothing is left out."),
        (LinkFormat.Markdown, "Markdown", "To read, or to paste into a document."),
        (LinkFormat.Atom, "Atom", "Into a feed reader, once. To follow the list, make an address instead."),
        (LinkFormat.JsonFeed, "JSON Feed", "Into a feed reader, once. To follow the list, make an address instead."),
        (LinkFormat.Opml, "OPML", "The sources of the promo, for a feed reader."),
    ];

    [BindProperty(SupportsGet = true, Name = "")]
    public WatchFilter Filter { get; set; } = new();

    public ItemShelf Shelf { get; private set; } = null!;

    public override async Task Load() => Shelf = (await Send(new GetThemes(Cohort))).Shelf;

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetFile(LinkFormat? format)
    {
        if (format is not { } form || !Enum.IsDefined(form))
            throw new NotFound();
        var file = await Send(new ExportLinks(Cohort, form, Filter.Choice));
        return File(file.Content, file.Type, file.Name);
    }

    /// <summary>The address of the file.</summary>
    public string Path(LinkFormat format)
    {
        var filter = Filter.FromLatest().Path(Cohort);
        var asked = filter.IndexOf('?', StringComparison.Ordinal);
        return $"{WatchLinks.Export(Cohort)}?handler=File&format={format}{(asked < 0 ? "" : "&" + filter[(asked + 1)..])}";
    }
}
