using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Cohort.Curriculum.Model.Writing;
using Cohort.LoadTests.Data;

namespace Cohort.LoadTests;

/// <summary>
/// Thirty people write one page at once, each their own paragraph, every two seconds from the text they read last. What was
/// acknowledged must be in the text when it is read again, and at the end: words that are not stop the run.
/// </summary>
internal static class NotesWriting
{
    private const int Forms = 150, Warm = 20;
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    public static async Task<int> Run(string site, string root, double seconds, CancellationToken stop)
    {
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        Console.Error.WriteLine("Data");
        var data = await NotesData.Make(root);
        using var host = ServerProcess.Host(site, data.Folder);
        await host.FirstAnswer("/sign-in", stop);
        Console.Error.WriteLine("Signing in");
        var writers = new List<NoteWriter>();
        foreach (var email in data.Emails)
            writers.Add(await NoteWriter.SignedIn(host.Address, data.Path, email, writers.Count));
        Console.WriteLine("| how | people | saves | refused | lost | passages twice | save p50 ms | p99 ms | most ms | CPU ms a save | CPU ms the form | KB of words |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        // What is run often is compiled for good before it is measured.
        await Measure("", writers, host, Warm, apart: true, stop);
        Console.WriteLine(await Measure("each at their own moment", writers, host, seconds, apart: true, stop));
        Console.WriteLine(await Measure("all at the same moment", writers, host, seconds, apart: false, stop));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{Environment.ProcessorCount} cores shared with those who write, {RuntimeInformation.FrameworkDescription}, SQLite; {writers[0].Version} revisions at the end; load of the machine {File.ReadAllText("/proc/loadavg").Split(' ')[0]}."));
        writers.ForEach(one => one.Dispose());
        return 0;
    }

    private static async Task<string> Measure(string how, List<NoteWriter> writers, ServerProcess host, double seconds, bool apart, CancellationToken stop)
    {
        foreach (var one in writers)
            await one.Read();
        var form = await FormCost(writers, host);
        var (refusedBefore, times) = (writers.Sum(one => one.Refused), new List<double>());
        var (cpu, began, rounds) = (host.CpuTime(), Stopwatch.StartNew(), (int)(seconds / Pace.TotalSeconds));
        await Task.WhenAll(writers.Select(async (one, index) =>
        {
            for (var round = 0; round < rounds; round++)
            {
                var due = (Pace * (round + (apart ? (double)index / writers.Count : 0))) - began.Elapsed;
                if (due > TimeSpan.Zero)
                    await Task.Delay(due, stop);
                var took = await one.Save();
                lock (times)
                    times.Add(took);
                // Goes on writing in the text as it is now.
                await one.Read();
            }
        }));
        var used = host.CpuTime() - cpu;
        foreach (var one in writers)
            await one.Read();
        var (text, lost) = (writers[0].Words, writers.Count(one => !writers[0].Words.Contains(one.Mine, StringComparison.Ordinal)));
        if (lost > 0)
            throw new BenchStop($"Of {lost} people the last paragraph is not in the text.");
        return string.Create(CultureInfo.InvariantCulture, $"| {how} | {writers.Count} | {times.Count} | {writers.Sum(one => one.Refused) - refusedBefore} | {lost} | {text.Split(ThreeWay.Mark).Length - 1} | {Percentile.Of(times, 0.5):0} | {Percentile.Of(times, 0.99):0} | {Percentile.Of(times, 1):0} | {(used.TotalMilliseconds / times.Count) - form:0.0} | {form:0.0} | {text.Length / 1000.0:0.0} |");
    }

    /// <summary>The form that is read before each save, alone: its processor time is taken off that of both.</summary>
    private static async Task<double> FormCost(List<NoteWriter> writers, ServerProcess host)
    {
        var before = host.CpuTime();
        for (var number = 0; number < Forms; number++)
            await writers[number % writers.Count].Read();
        return (host.CpuTime() - before).TotalMilliseconds / Forms;
    }
}
