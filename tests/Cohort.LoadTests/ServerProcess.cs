using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Cohort.LoadTests;

/// <summary>Memory of a process in MB: its share of what it shares (PSS), and all it touches (RSS).</summary>
internal readonly record struct Memory(double Pss, double Rss);

/// <summary>
/// A server in a process of its own, on a port of the loopback that it takes itself and says when it listens. What it uses
/// is read from /proc: Linux only.
/// </summary>
internal sealed class ServerProcess : IDisposable
{
    // The kernel counts a process's time in hundredths of a second, on every machine .NET runs on.
    private const double MillisecondsPerTick = 10;
    private const string Listening = "Now listening on: ";
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;
    private readonly long began;

    private ServerProcess(string file, IReadOnlyList<string> arguments, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(file) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Append("--urls").Append("http://127.0.0.1:0"))
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (key, value) in environment)
            start.Environment[key] = value;
        began = Stopwatch.GetTimestamp();
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Trim() is { } said && said.StartsWith(Listening, StringComparison.Ordinal))
                address.TrySetResult(new Uri(said[Listening.Length..]));
        };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not null)
                Console.Error.WriteLine(line.Data);
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += Stop;
    }

    /// <summary>Where it listens; known from the first answer on.</summary>
    public Uri Address => address.Task.Result;

    /// <summary>The product as it is published, over the bench's data.</summary>
    public static ServerProcess Host(string site, string data) => Host(site, new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = data });

    /// <summary>The same, with settings that lead to its data.</summary>
    public static ServerProcess Host(string site, IReadOnlyDictionary<string, string?> settings)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["Cohort__Address"] = "http://localhost", ["Cohort__AttemptsPerMinute"] = "100000" };
        foreach (var (name, value) in settings)
            environment[name.Replace(":", "__", StringComparison.Ordinal)] = value ?? "";
        return new ServerProcess(Path.Combine(site, "cohort"), [], site, environment);
    }

    /// <summary>The floor, with the memory and compiler settings of the product.</summary>
    public static ServerProcess Floor(string plan, string site)
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(site, "cohort.runtimeconfig.json")));
        var properties = settings.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, key) in new[] { ("System.GC.Server", "DOTNET_gcServer"), ("System.GC.Concurrent", "DOTNET_gcConcurrent"), ("System.Runtime.TieredPGO", "DOTNET_TieredPGO") })
        {
            if (properties.TryGetProperty(name, out var value) && Environment.GetEnvironmentVariable(key) is null)
                environment[key] = value.GetBoolean() ? "1" : "0";
        }

        return new ServerProcess(Environment.ProcessPath!, ["floor", "--plan", plan], AppContext.BaseDirectory, environment);
    }

    /// <summary>Waits for the first good answer; the time from the start of the process to its last byte.</summary>
    public async Task<TimeSpan> FirstAnswer(string path, CancellationToken stop, string cookie = "")
    {
        if (await Task.WhenAny(address.Task, process.WaitForExitAsync(stop), Task.Delay(TimeSpan.FromSeconds(30), stop)) != address.Task)
            throw new BenchStop("A server did not start.");
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Cookie", cookie);
        using var answer = await client.SendAsync(request, stop);
        return answer.StatusCode == HttpStatusCode.OK ? Stopwatch.GetElapsedTime(began) : throw new BenchStop($"{path} answered {(int)answer.StatusCode}.");
    }

    /// <summary>Processor time so far, user and system.</summary>
    public TimeSpan CpuTime()
    {
        var line = File.ReadAllText($"/proc/{process.Id}/stat");
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromMilliseconds((long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) * MillisecondsPerTick);
    }

    /// <summary>What it takes of the memory now.</summary>
    public Memory Memory()
    {
        var lines = File.ReadAllLines($"/proc/{process.Id}/smaps_rollup");
        double Of(string name) => double.Parse(lines.First(one => one.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        return new Memory(Of("Pss:"), Of("Rss:"));
    }

    /// <summary>Ends it at once, whatever it is at (SIGKILL).</summary>
    public void Kill() => Stop(this, EventArgs.Empty);

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Stop;
        Stop(this, EventArgs.Empty);
        process.Dispose();
    }

    private void Stop(object? sender, EventArgs reason)
    {
        if (process.HasExited)
            return;
        process.Kill();
        process.WaitForExit();
    }
}
