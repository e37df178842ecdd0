using System.Diagnostics;
using System.Globalization;
using System.Net;
using Cohort.Testing;

namespace Cohort.LoadTests;

/// <summary>A run sheet that somebody has open: told that it changed, it reads itself again as live.js does.</summary>
internal sealed class RunScreen : IDisposable
{
    private const string Mark = "name=\"Press.Version\" value=\"";
    private static readonly TimeSpan Spread = TimeSpan.FromMilliseconds(300);

    private readonly HttpClient client;
    private readonly Visitor visitor;
    private readonly string path;
    private readonly CancellationTokenSource left = new();
    private readonly Lock gate = new();
    private readonly List<(long At, int Version)> shown = [];
    private bool busy, again, waiting;

    private RunScreen(HttpClient client, Visitor visitor, string path) => (this.client, this.visitor, this.path) = (client, visitor, path);

    /// <summary>Times it was read again.</summary>
    public int Reads { get; private set; }

    /// <summary>Times that another answer came than the page.</summary>
    public int Errors { get; private set; }

    public static async Task<RunScreen> SignedIn(Uri address, string path, string email)
    {
        var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address };
        return new RunScreen(browser, await Visitor.SignedIn(browser, email), path);
    }

    /// <summary>The number of presses that a page counts; null: it is another page.</summary>
    public static int? VersionOn(string page)
    {
        var at = page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        return at < Mark.Length ? null : int.Parse(page.AsSpan(at, page.IndexOf('"', at) - at), CultureInfo.InvariantCulture);
    }

    /// <summary>Opens the page and its line.</summary>
    public async Task Open()
    {
        if (VersionOn((await visitor.Get(path)).Text) is null)
            throw new BenchStop($"{path} is not the sheet of a half-day that runs.");
        _ = await LiveLine.Open(visitor, path + "/live", (name, _) => Hear(name), left.Token);
    }

    /// <summary>When it first showed so many presses, or more; null: it never did.</summary>
    public long? ShownAt(int presses)
    {
        lock (gate)
            return shown.Exists(one => one.Version >= presses) ? shown.Find(one => one.Version >= presses).At : null;
    }

    public void Dispose()
    {
        left.Cancel();
        left.Dispose();
        visitor.Dispose();
        client.Dispose();
    }

    private void Hear(string name)
    {
        if (name == "message")
            Soon();
    }

    private void Soon()
    {
        lock (gate)
        {
            if (waiting)
                return;
            waiting = true;
        }

        _ = ReadLater();
    }

    private async Task ReadLater()
    {
        await Task.Delay(Spread * Random.Shared.NextDouble());
        lock (gate)
        {
            waiting = false;
            if (busy)
            {
                again = true;
                return;
            }

            busy = true;
        }

        var version = await Read();
        bool once;
        lock (gate)
        {
            Reads++;
            if (version is { } presses)
                shown.Add((Stopwatch.GetTimestamp(), presses));
            else
                Errors++;
            (busy, once, again) = (false, again, false);
        }

        if (once)
            Soon();
    }

    private async Task<int?> Read()
    {
        try
        {
            using var answer = await visitor.Fetch(path, ("X-Live", "1"));
            return answer.StatusCode == HttpStatusCode.OK ? VersionOn(await answer.Content.ReadAsStringAsync(left.Token)) : null;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            return null;
        }
    }
}
