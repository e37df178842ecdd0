using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Cohort.Testing;

/// <summary>The site in a process of its own, as it is run: it can be killed.</summary>
public sealed class SiteProcess : IDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> said = [];
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteProcess(ProcessStartInfo start)
    {
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
    }

    /// <summary>What it wrote to its console until now.</summary>
    public IReadOnlyCollection<string> Said => said;

    /// <summary>Starts the site that was built beside the tests.</summary>
    /// <param name="settings">Its settings: "Cohort:Data".</param>
    public static SiteProcess Start(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var configuration = AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";
        var web = Path.Combine(Repository.Root, "src/Cohort.Web");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(web, $"bin/{configuration}/net10.0/cohort.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = web,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        start.Environment["Cohort__PasswordIterations"] = "1000";
        return new SiteProcess(start);
    }

    /// <summary>A browser's client for it, once it listens.</summary>
    /// <param name="cookies">The cookies of a browser; without it, a new browser.</param>
    /// <exception cref="InvalidOperationException">It stopped before.</exception>
    public async Task<HttpClient> Client(CookieContainer? cookies = null) => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies ?? new CookieContainer() }) { BaseAddress = await address.Task.WaitAsync(TimeSpan.FromMinutes(2)) };

    /// <summary>Ends it at once, as a cut of the current would.</summary>
    public Task Kill()
    {
        process.Kill(entireProcessTree: true);
        return process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            address.TrySetException(new InvalidOperationException($"The site stopped before it listened: {string.Join('\n', said)}"));
            return;
        }

        said.Enqueue(line);
        if (line.Split("listening on: ") is [_, var found])
            address.TrySetResult(new Uri(found.Trim()));
    }
}
