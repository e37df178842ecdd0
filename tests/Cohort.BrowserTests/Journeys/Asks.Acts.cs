using Microsoft.Playwright;

namespace Cohort.BrowserTests.Journeys;

/// <summary>What the journeys of the watch do again and again.</summary>
public sealed partial class Asks
{
    /// <summary>Brings a link; gives the address of its page.</summary>
    private static async Task<string> Add(Reader reader, string promo, string address, string why)
    {
        await reader.Go($"{promo}/watch");
        await reader.Fill("Form.Lines", address);
        await reader.Fill("Form.Why", why);
        await reader.Press("#add button[type=submit]");
        await ShouldBeFine(reader);
        return (await reader.Page.Locator(".links > li", new() { HasText = why }).First.Locator("h3 a").GetAttributeAsync("href"))!;
    }

    /// <summary>Gives a link a title, themes and words on its page.</summary>
    private static async Task Edit(Reader reader, string item, string title, IEnumerable<string> themes, string words)
    {
        await reader.Go(item);
        await reader.Page.Locator("section[aria-labelledby=edit] summary").First.ClickAsync();
        await reader.Fill("Form.Title", title);
        foreach (var theme in themes)
            await reader.Page.Locator("#edit-form").GetByLabel(theme, new() { Exact = true }).CheckAsync();
        await reader.Fill("Form.Tags", words);
        await reader.Press("#edit-form button[type=submit]");
    }

    /// <summary>The long work that was asked for ends; its page says so.</summary>
    private async Task Done(Reader reader)
    {
        await site.Factory.Run("RunWork");
        await site.Factory.Run("IndexItems");
        await reader.Page.ReloadAsync();
        await ShouldBeFine(reader);
    }

    private static async Task ShouldBeFine(Reader reader)
    {
        (await reader.Violations()).ShouldBeEmpty();
        (await reader.Overflow()).ShouldBeNull();
    }

    private static void Fine(params Reader[] readers)
    {
        foreach (var reader in readers)
            reader.Faults().ShouldBeEmpty();
    }
}
