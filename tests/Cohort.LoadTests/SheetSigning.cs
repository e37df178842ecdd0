using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using Cohort.Attendance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.LoadTests.Data;
using Cohort.Testing;

namespace Cohort.LoadTests;

/// <summary>
/// Five hundred people of twenty-five promos sign one half-day by the form of the page; then another, while the process is
/// killed half-way and started again. What was acknowledged must be in the database: one that is not stops the run.
/// </summary>
internal static class SheetSigning
{
    public static async Task<int> Run(string site, string root, double seconds, string postgres, CancellationToken stop)
    {
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        Console.Error.WriteLine("Data");
        var data = await SignData.Make(root, postgres);
        var people = data.People.Select(one => new Signatory(one.Cohort, one.Email)).ToList();
        Console.WriteLine("| what | people | acknowledged | kept | lost | signatures a second | p50 ms | p99 ms | most ms | CPU ms each |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        IReadOnlyList<string> lines;
        using (var host = ServerProcess.Host(site, data.Settings))
        {
            await host.FirstAnswer("/sign-in", stop);
            Console.Error.WriteLine("Signing in");
            await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = stop }, async (one, _) => await one.Enter(host.Address));
            await Open(people, host.Address, data.Date, DayPart.Morning, stop);
            lines = [await Measure("all over the window", people, host, seconds, stop)];
        }

        await Say(lines[0], data, DayPart.Morning, people);
        lines = await Killed(site, data, people, stop);
        await Say(lines[0], data, DayPart.Afternoon, people);
        var load = (await File.ReadAllTextAsync("/proc/loadavg", stop)).Split(' ')[0];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{lines[1]} {Environment.ProcessorCount} cores shared with those who sign, {RuntimeInformation.FrameworkDescription}, {(postgres.Length > 0 ? "PostgreSQL" : "SQLite")}; load of the machine {load}."));
        people.ForEach(one => one.Dispose());
        return 0;
    }

    /// <summary>All at once; the process is killed when half of them were answered, and whoever got no answer signs again afterwards.</summary>
    private static async Task<IReadOnlyList<string>> Killed(string site, SignData data, List<Signatory> people, CancellationToken stop)
    {
        int before;
        using (var host = ServerProcess.Host(site, data.Settings))
        {
            await host.FirstAnswer("/sign-in", stop);
            await Open(people, host.Address, data.Date, DayPart.Afternoon, stop);
            var half = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var answered = 0;
            var all = Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = stop }, async (one, _) =>
            {
                if (await one.Sign() && Interlocked.Increment(ref answered) == people.Count / 2)
                    half.TrySetResult();
            });
            await Task.WhenAny(half.Task, all);
            host.Kill();
            await all;
            before = people.Count(one => one.IsAcknowledged);
        }

        var kept = (await data.Kept(DayPart.Afternoon)).ToHashSet();
        var lost = people.Count(one => one.IsAcknowledged && !kept.Contains(one.Form));
        if (lost > 0)
            throw new BenchStop($"{lost} acknowledged signatures are not in the database after the kill.");
        using var again = ServerProcess.Host(site, data.Settings);
        await again.FirstAnswer("/sign-in", stop);
        foreach (var one in people)
            one.Move(again.Address);
        var late = people.Where(one => !one.IsAcknowledged).ToList();
        return [await Measure("killed half-way, started again", late, again, 0, stop), string.Create(CultureInfo.InvariantCulture, $"Killed after {before} acknowledged signatures ({kept.Count} kept): none of them lost.")];
    }

    private static async Task Open(List<Signatory> people, Uri address, DateOnly date, DayPart part, CancellationToken stop) =>
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = stop }, async (one, _) =>
        {
            one.Move(address);
            await one.Open(date, part);
        });

    /// <summary>They sign one after the other at an even pace over so many seconds; 0: thirty-two at a time, as fast as it goes.</summary>
    private static async Task<string> Measure(string what, List<Signatory> people, ServerProcess host, double seconds, CancellationToken stop)
    {
        var (cpu, began, times) = (host.CpuTime(), Stopwatch.StartNew(), new double[people.Count]);
        await Parallel.ForEachAsync(Enumerable.Range(0, people.Count), new ParallelOptions { MaxDegreeOfParallelism = seconds > 0 ? people.Count : 32, CancellationToken = stop }, async (index, _) =>
        {
            var due = TimeSpan.FromSeconds(seconds * index / people.Count) - began.Elapsed;
            if (due > TimeSpan.Zero)
                await Task.Delay(due, stop);
            var sent = Stopwatch.GetTimestamp();
            await people[index].Sign();
            times[index] = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
        });
        var (whole, used) = (began.Elapsed.TotalSeconds, host.CpuTime() - cpu);
        var sorted = times.ToList();
        return string.Create(CultureInfo.InvariantCulture, $"| {what} | {people.Count} | {people.Count(one => one.IsAcknowledged)} | {{0}} | {{1}} | {people.Count / whole:0.0} | {Percentile.Of(sorted, 0.5):0} | {Percentile.Of(sorted, 0.99):0} | {Percentile.Of(sorted, 1):0} | {used.TotalMilliseconds / Math.Max(1, people.Count):0.0} |");
    }

    private static async Task Say(string line, SignData data, DayPart part, List<Signatory> people)
    {
        var kept = (await data.Kept(part)).ToHashSet();
        var lost = people.Count(one => one.IsAcknowledged && !kept.Contains(one.Form));
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, line, kept.Count, lost));
        if (lost > 0 || kept.Count != people.Count || people.Exists(one => !one.IsAcknowledged))
            throw new BenchStop($"{lost} signatures are lost, {kept.Count} are kept of {people.Count}; refused: {string.Join(" · ", people.Where(one => !one.IsAcknowledged).GroupBy(one => one.Refused).Select(one => $"{one.Count()} × {one.Key}"))}");
    }

    /// <summary>One trainee with a browser.</summary>
    private sealed class Signatory(Guid cohort, string email) : IDisposable
    {
        private readonly CookieContainer cookies = new();
        private HttpClient? client;
        private Visitor? visitor;
        private string token = "", path = "";

        public Guid Form { get; private set; }

        public bool IsAcknowledged { get; private set; }

        /// <summary>What was answered in place of an acknowledgement.</summary>
        public string Refused { get; private set; } = "";

        public async Task Enter(Uri address)
        {
            client = Browser(address);
            visitor = await Visitor.SignedIn(client, email);
        }

        /// <summary>The same person and cookies; the server has another port now.</summary>
        public void Move(Uri address)
        {
            if (client?.BaseAddress == address)
                return;
            client?.Dispose();
            client = Browser(address);
            visitor = Visitor.Of(client);
        }

        public async Task Open(DateOnly date, DayPart part)
        {
            path = AttendanceLinks.Sheet(cohort, date, part == DayPart.Afternoon);
            var page = await visitor!.Get(path);
            var id = page.Page.QuerySelector("#sign input[name='Form.Id']")?.GetAttribute("value");
            if (page.Code != 200 || id is null)
                throw new BenchStop($"{path} answered {page.Code} and shows nothing to sign.");
            (token, Form, IsAcknowledged) = (Visitor.Token(page), Guid.Parse(id), false);
        }

        /// <summary>Presses the button. False: no answer, or another one.</summary>
        public async Task<bool> Sign()
        {
            try
            {
                var answer = await visitor!.Post(path, [new("__RequestVerificationToken", token), new("Form.Id", Form.ToString()), new("Form.Stroke", "")]);
                Refused = $"{answer.Code} {answer.Page.QuerySelector(".validation-summary-errors, main h1")?.TextContent.Trim()}";
                return IsAcknowledged = answer.Code == 302;
            }
            catch (HttpRequestException failure)
            {
                Refused = failure.Message;
                return false;
            }
        }

        public void Dispose()
        {
            visitor?.Dispose();
            client?.Dispose();
        }

        private HttpClient Browser(Uri address) => new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address };
    }
}
