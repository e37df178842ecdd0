using System.IO.Compression;
using Cohort.Testing;
using Microsoft.Playwright;

namespace Cohort.BrowserTests;

/// <summary>
/// What a page weighs as first loaded, and that nothing jumps while it comes. Texts are compressed here: a build that
/// was not published serves its files in a gzip that does not compress.
/// </summary>
public sealed class WeightTests(Site site) : IClassFixture<Site>
{
    private const int MostHtml = 25 * 1024;
    private const int MostBeside = 150 * 1024;

    [Fact]
    public async Task The_sign_in_page_is_light()
    {
        await using var reader = await Reader.Open(site);
        await ShouldBeLight(reader, "/sign-in");
    }

    [Fact]
    public async Task The_board_is_light()
    {
        await using var reader = await Reader.SignedIn(site, Cast.Trainer);
        await ShouldBeLight(reader, $"{await Journeys.Board.Promo(reader)}/programme");
    }

    private static async Task ShouldBeLight(Reader reader, string path)
    {
        var files = new List<IResponse>();
        reader.Page.Response += (_, response) =>
        {
            if (response.Ok)
                files.Add(response);
        };
        var devtools = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        await devtools.SendAsync("Network.enable");
        await devtools.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        await reader.Page.AddInitScriptAsync(
            "window.shifts = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shifts += one.value; }).observe({ type: 'layout-shift', buffered: true });");
        // Not until the network is idle: a page that listens never is.
        await reader.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await reader.Page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))");

        (await Weigh(files, "document")).ShouldBeInRange(500, MostHtml);
        (await Weigh(files, "stylesheet")).ShouldBeGreaterThan(10_000);
        (await Weigh(files, "font")).ShouldBeGreaterThan(10_000);
        (await Weigh(files, "stylesheet", "script", "font")).ShouldBeLessThanOrEqualTo(MostBeside);
        (await reader.Page.EvaluateAsync<double>("() => window.shifts")).ShouldBe(0);
    }

    private static async Task<int> Weigh(IEnumerable<IResponse> files, params string[] kinds)
    {
        var weight = 0;
        foreach (var file in files.Where(one => kinds.Contains(one.Request.ResourceType)).ToList())
        {
            var body = await file.BodyAsync();
            weight += file.Request.ResourceType == "font" ? body.Length : Compressed(body);
        }

        return weight;
    }

    private static int Compressed(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(bytes);
        return (int)target.Length;
    }
}
