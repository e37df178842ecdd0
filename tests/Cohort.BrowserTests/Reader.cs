using System.Text.Json;
using Cohort.Testing;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Cohort.BrowserTests;

/// <summary>Somebody in front of a screen: a context of their own in the browser, with one page.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly Lazy<string> Sprite = new(() => File.ReadAllText(Path.Combine(Repository.Root, "src/Cohort.Web/wwwroot/lib/icons.svg")));

    private readonly Site site;
    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    private Reader(Site site, IBrowserContext context, IPage page)
    {
        (this.site, this.context, Page) = (site, context, page);
        page.SetDefaultTimeout(30_000);
        page.Console += (_, message) =>
        {
            // The browser logs a status of 400 and more as an error; the tests look at the status themselves.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal))
                faults.Add($"console: {message.Text}");
        };
        page.PageError += (_, error) => faults.Add($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                faults.Add($"asks another host: {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>The browser runs scripts; without them axe cannot look either.</summary>
    public bool HasScripts { get; private init; } = true;

    /// <summary>The path and the query of the page shown.</summary>
    public string Where => Page.Url[site.Address.Length..];

    public static async Task<Reader> Open(Site site, string language = "fr", int width = 1280, int height = 900, bool scripts = true, bool touch = false)
    {
        var browser = await Chromium.Open();
        var own = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address,
            Locale = language == "fr" ? "fr-FR" : "en-GB",
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = scripts,
            HasTouch = touch,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Reader(site, own, await own.NewPageAsync()) { HasScripts = scripts };
    }

    public static async Task<Reader> SignedIn(Site site, string email, int width = 1280, bool scripts = true, bool touch = false)
    {
        var reader = await Open(site, width: width, scripts: scripts, touch: touch);
        await reader.SignIn(email, Cast.Password);
        reader.Where.ShouldNotStartWith("/sign-in");
        return reader;
    }

    public async Task SignIn(string email, string password)
    {
        await Go("/sign-in");
        await Fill("Form.Email", email);
        await Fill("Form.Password", password);
        await Press("main button[type=submit]");
    }

    /// <summary>Opens an address; gives the status.</summary>
    public async Task<int> Go(string path) =>
        (await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load }))?.Status ?? 0;

    public Task Fill(string name, string value) => Field(name).FillAsync(value);

    public Task Choose(string name, string value) => Field(name).SelectOptionAsync(value);

    public ILocator Field(string name) => Page.Locator($"main [name='{name}']:not([type=hidden])");

    /// <summary>Clicks what leads to another page, and waits for it.</summary>
    public Task Press(string selector) => Press(Page.Locator(selector));

    /// <inheritdoc cref="Press(string)"/>
    public Task Press(ILocator locator) => Through(() => locator.ClickAsync());

    /// <summary>Does what leads to another page, and waits for it.</summary>
    public async Task Through(Func<Task> act)
    {
        var gone = new TaskCompletionSource();
        void Gone(object? sender, IFrame frame)
        {
            if (frame == Page.MainFrame)
                gone.TrySetResult();
        }

        Page.FrameNavigated += Gone;
        await act();
        await gone.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Page.FrameNavigated -= Gone;
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    /// <summary>The text of an element, its blanks made single.</summary>
    public async Task<string> Text(string selector) =>
        string.Join(' ', (await Page.Locator(selector).First.InnerTextAsync()).Replace('\u00a0', ' ').Replace('\u202f', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What axe finds, one line for each rule; only the rules named, or all.</summary>
    public async Task<IReadOnlyList<string>> Violations(params string[] rules)
    {
        if (!await Page.EvaluateAsync<bool>("() => !!window.axe"))
            await Page.EvaluateAsync(Axe);
        var found = await Page.EvaluateAsync<JsonElement>(
            """
            async (rules) => {
              const options = { resultTypes: ["violations"] };
              if (rules.length) options.runOnly = { type: "rule", values: rules };
              const result = await axe.run(document, options);
              return result.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.target.join(" ")} (${(node.failureSummary ?? "").split("\n")[1]?.trim()})`).join(" | ")}`);
            }
            """,
            rules);
        return [.. found.EnumerateArray().Select(one => one.GetString()!)];
    }

    /// <summary>How many pixels the page is wider than the window, and what makes it so; null when it fits.</summary>
    public Task<string?> Overflow() => Page.EvaluateAsync<string?>(
        """
        () => {
          const wide = document.documentElement.clientWidth;
          const more = document.documentElement.scrollWidth - wide;
          if (more <= 0) return null;
          const out = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > wide + 1);
          return `${more} px too wide at ${wide}: ${out.slice(-3).map((one) => `${one.tagName}.${one.className}`).join(", ")}`;
        }
        """);

    /// <summary>Icons the page names and the sprite does not have.</summary>
    public async Task<IReadOnlyList<string>> LostIcons() =>
        [.. (await Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('use')].map((one) => one.getAttribute('href').split('#')[1])")).Distinct().Where(one => !Sprite.Value.Contains($"id=\"{one}\"", StringComparison.Ordinal))];

    /// <summary>Errors of the console and requests elsewhere since the last call.</summary>
    public IReadOnlyList<string> Faults()
    {
        var all = faults.ToList();
        faults.Clear();
        return all;
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
