using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using Cohort.LoadTests.Data;
using Cohort.Testing;

namespace Cohort.LoadTests;

/// <summary>Two hundred people look at the run sheet of one half-day while the trainer presses a button every second.</summary>
internal static class RunSheets
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(2);
    private static readonly string[] Buttons = ["Longer", "Shorter", "Next"];

    public static async Task<int> Run(string site, string root, double seconds, CancellationToken stop)
    {
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        Console.Error.WriteLine("Data");
        var data = await RunData.Make(root);
        using var host = ServerProcess.Host(site, data.Folder);
        await host.FirstAnswer("/sign-in", stop);
        Console.Error.WriteLine("Signing in");
        var screens = new List<RunScreen>();
        foreach (var email in data.Emails)
            screens.Add(await RunScreen.SignedIn(host.Address, data.Path, email));
        using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = host.Address };
        using var trainer = await Visitor.SignedIn(browser, data.Trainer);
        await trainer.Press(await trainer.Get(data.Path), "form[action*='handler=Start'] button");
        var run = new Presses(screens, trainer, data.Path, host);
        Console.WriteLine("| pages open | presses | pages read | errors | not seen | CPU ms a page read | press to answer p95 ms | press to page p50 ms | p99 ms | press to last page p50 ms | p99 ms |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        // What is run often is compiled for good before it is measured.
        await run.Measure(20, seconds / 2, stop);
        Console.WriteLine(await run.Measure(20, seconds / 2, stop));
        Console.WriteLine(await run.Measure(RunData.Screens, seconds, stop));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{Environment.ProcessorCount} cores shared with all who look on, {RuntimeInformation.FrameworkDescription}, SQLite; load of the machine {File.ReadAllText("/proc/loadavg").Split(' ')[0]}."));
        screens.ForEach(one => one.Dispose());
        return 0;
    }

    /// <summary>The presses so far, and who looks on.</summary>
    private sealed class Presses(List<RunScreen> screens, Visitor trainer, string path, ServerProcess host)
    {
        private int looking, pressed;

        public async Task<string> Measure(int viewers, double seconds, CancellationToken stop)
        {
            for (; looking < viewers; looking++)
                await screens[looking].Open();
            await Task.Delay(Settle, stop);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{viewers} pages open"));
            var (readBefore, errorsBefore) = (screens.Sum(one => one.Reads), screens.Sum(one => one.Errors));
            var page = await trainer.Get(path);
            var presses = new List<(long Sent, int Version)>();
            var answers = new List<double>();
            var (cpu, began) = (host.CpuTime(), Stopwatch.StartNew());
            for (var number = 0; number < (int)seconds; number++)
            {
                var due = TimeSpan.FromSeconds(number) - began.Elapsed;
                if (due > TimeSpan.Zero)
                    await Task.Delay(due, stop);
                var sent = Stopwatch.GetTimestamp();
                var before = RunScreen.VersionOn(page.Text);
                var answer = await trainer.Press(page, $"button[value={Buttons[pressed++ % Buttons.Length]}]");
                answers.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                page = await trainer.Follow(answer);
                if (RunScreen.VersionOn(page.Text) is not { } version || version <= before)
                    throw new BenchStop($"A press was answered {answer.Code} and moved nothing.");
                presses.Add((sent, version));
            }

            await Task.Delay(Settle, stop);
            var used = host.CpuTime() - cpu;
            var (reads, errors) = (screens.Sum(one => one.Reads) - readBefore, screens.Sum(one => one.Errors) - errorsBefore);
            var (times, lasts, unseen) = Times(presses);
            // Beside what the screens read, the trainer's own page after each press.
            return string.Create(CultureInfo.InvariantCulture, $"| {viewers} | {presses.Count} | {reads} | {errors} | {unseen} | {used.TotalMilliseconds / (reads + presses.Count):0.0} | {Percentile.Of(answers, 0.95):0} | {Percentile.Of(times, 0.5):0} | {Percentile.Of(times, 0.99):0} | {Percentile.Of(lasts, 0.5):0} | {Percentile.Of(lasts, 0.99):0} |");
        }

        /// <summary>From each press to the pages that show it, and to the last of them; how many never did.</summary>
        private (List<double> Times, List<double> Lasts, int Unseen) Times(List<(long Sent, int Version)> presses)
        {
            var (times, lasts, unseen) = (new List<double>(), new List<double>(), 0);
            foreach (var (sent, version) in presses)
            {
                var last = 0.0;
                foreach (var screen in screens.Take(looking))
                {
                    if (screen.ShownAt(version) is not { } at)
                    {
                        unseen++;
                        continue;
                    }

                    times.Add(Stopwatch.GetElapsedTime(sent, at).TotalMilliseconds);
                    last = Math.Max(last, times[^1]);
                }

                lasts.Add(last);
            }

            return (times, lasts, unseen);
        }
    }
}
