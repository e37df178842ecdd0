using Microsoft.Playwright;

namespace Cohort.BrowserTests;

/// <summary>One browser for the whole assembly. It ends with the test process.</summary>
internal static class Chromium
{
    private const string Path = "/usr/bin/chromium";

    private static readonly string[] Switches =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly Lazy<Task<IBrowser>> Started = new(Start);

    public static Task<IBrowser> Open() => Started.Value;

    private static async Task<IBrowser> Start()
    {
        File.Exists(Path).ShouldBeTrue($"These tests drive {Path}: install it with `apt-get install chromium`.");
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = Switches });
    }
}
