using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Cohort.LoadTests.Data;

namespace Cohort.LoadTests;

/// <summary>
/// How long a vote takes to every screen. Each vote gives the same proposal one dot more, so that its score tells how many
/// votes a screen has seen: the n-th that was accepted is on a screen when its score says n.
/// </summary>
internal static class Live
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(4);

    public static async Task<int> Run(string site, string root, double seconds, int perSecond, CancellationToken stop)
    {
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        Console.Error.WriteLine("Data");
        var data = await LiveData.Make(root);
        using var host = ServerProcess.Host(site, data.Folder);
        await host.FirstAnswer("/sign-in", stop);
        Console.Error.WriteLine("Signing in");
        var people = new List<Viewer>();
        foreach (var email in data.Emails)
            people.Add(await Viewer.SignedIn(host.Address, data, email));
        Console.WriteLine("| pages open | votes | refused | not seen | CPU ms a vote | vote to answer p95 ms | vote to screen p50 ms | p95 ms | p99 ms | most ms |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        var run = new Votes(people, host, perSecond);
        // What is run often is compiled for good before it is measured.
        await run.Measure(0, 2, stop);
        Console.WriteLine(await run.Measure(0, seconds / 3, stop));
        Console.WriteLine(await run.Measure(20, seconds / 3, stop));
        await Task.Delay(Settle, stop);
        var before = host.Memory();
        await run.Open(LiveData.Voters, stop);
        await Task.Delay(Settle, stop);
        var open = host.Memory();
        Console.WriteLine(await run.Measure(LiveData.Voters, seconds, stop));
        await Task.Delay(Settle, stop);
        var after = host.Memory();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nMemory (PSS): {before.Pss:0} MB with 20 pages open, {open.Pss:0} MB with 200: {(open.Pss - before.Pss) * 1024 / (LiveData.Voters - 20):0} KB each; {after.Pss:0} MB after the votes."));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores shared with all who look on, {RuntimeInformation.FrameworkDescription}, SQLite; {perSecond} votes a second, load of the machine {File.ReadAllText("/proc/loadavg").Split(' ')[0]}."));
        people.ForEach(one => one.Dispose());
        return 0;
    }

    /// <summary>The votes so far, and who looks on.</summary>
    private sealed class Votes(List<Viewer> people, ServerProcess host, int perSecond)
    {
        private int sentSoFar, scoreSoFar, looking;

        public async Task Open(int many, CancellationToken stop)
        {
            for (; looking < many; looking++)
                _ = await people[looking].Look().WaitAsync(stop);
        }

        public async Task<string> Measure(int viewers, double seconds, CancellationToken stop)
        {
            await Open(viewers, stop);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{viewers} pages open"));
            var (cpu, began, count) = (host.CpuTime(), Stopwatch.StartNew(), (int)(seconds * perSecond));
            var votes = new List<Task<(long? Sent, double Answered)>>();
            for (var number = 0; number < count; number++)
            {
                var due = TimeSpan.FromSeconds((double)number / perSecond) - began.Elapsed;
                if (due > TimeSpan.Zero)
                    await Task.Delay(due, stop);
                // Everybody in turn, one dot more each time round.
                var (person, dots) = (people[(sentSoFar + number) % people.Count], ((sentSoFar + number) / people.Count) + 1);
                votes.Add(Cast(person, dots));
            }

            var all = await Task.WhenAll(votes);
            var used = host.CpuTime() - cpu;
            await Task.Delay(TimeSpan.FromSeconds(1), stop);
            sentSoFar += count;
            var sent = all.Where(one => one.Sent is not null).Select(one => one.Sent!.Value).Order().ToList();
            var times = new List<double>();
            var unseen = people.Take(looking).Sum(one => Times(one, sent, times));
            scoreSoFar += sent.Count;
            var answered = all.Select(one => one.Answered).ToList();
            return string.Create(CultureInfo.InvariantCulture, $"| {viewers} | {sent.Count} | {count - sent.Count} | {unseen} | {used.TotalMilliseconds / count:0.0} | {Percentile.Of(answered, 0.95):0} | {Percentile.Of(times, 0.5):0} | {Percentile.Of(times, 0.95):0} | {Percentile.Of(times, 0.99):0} | {Percentile.Of(times, 1):0} |");
        }

        private static async Task<(long? Sent, double Answered)> Cast(Viewer person, int dots)
        {
            var began = Stopwatch.GetTimestamp();
            var sent = await person.Vote(dots);
            return (sent, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        /// <summary>From the sending of each vote to the first figures that count it; how many never came.</summary>
        private int Times(Viewer viewer, List<long> sent, List<double> times)
        {
            lock (viewer.Heard)
            {
                var at = 0;
                for (var vote = 0; vote < sent.Count; vote++)
                {
                    while (at < viewer.Heard.Count && viewer.Heard[at].Score < scoreSoFar + vote + 1)
                        at++;
                    if (at == viewer.Heard.Count)
                        return sent.Count - vote;
                    times.Add(Stopwatch.GetElapsedTime(sent[vote], viewer.Heard[at].At).TotalMilliseconds);
                }

                return 0;
            }
        }
    }
}
