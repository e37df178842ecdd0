using System.Text.RegularExpressions;
using Cohort.Facilities;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Adds one link with all that belongs to it; filled in by a bookmarklet, by a phone's share sheet or by the list.</summary>
internal sealed partial class AddModel(SiteAddress site) : PromoPage
{
    [BindProperty]
    public AddItem Form { get; set; } = new();

    public FindTwins.Answer Now { get; private set; } = null!;

    /// <summary>What one drags to the bar of the browser.</summary>
    public string Bookmarklet => $"javascript:location.href='{site.Of(WatchLinks.AddAnywhere)}?url='+encodeURIComponent(location.href)+'&title='+encodeURIComponent(document.title)+'&text='+encodeURIComponent(getSelection())";

    public override async Task Load() => Now = await Send(new FindTwins(Cohort, Form.Url));

    public Task OnGet(string? url = null, string? title = null, string? text = null)
    {
        OnlyFor(Roles.Building);
        // A phone often puts the address in the text, among words.
        var (address, said) = (url ?? "", text ?? "");
        if (address.Length == 0 && Web().Match(said) is { Success: true } found)
            (address, said) = (found.Value, said.Remove(found.Index, found.Length));
        Form.Url = TextFile.Cut(address.Trim(), WatchItem.LongestAddress);
        Form.Title = TextFile.Cut(TextFile.OneLine(title ?? ""), WatchItem.LongestTitle);
        Form.Why = TextFile.Cut(TextFile.OneLine(said), Voice.LongestWhy);
        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        var item = await Send(Form);
        return Done(WatchLinks.Item(Cohort, item), L["It is on the list, with your name."]);
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Web();
}
