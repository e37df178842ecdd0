using System.Diagnostics;
using System.Globalization;
using Cohort.LoadTests.Data;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Pages.PeerSessions.Exchange;
using Cohort.Testing;

namespace Cohort.LoadTests;

/// <summary>
/// What it costs that somebody says an entry, which is matched with those of the promo, and to open the page of the exchange:
/// in a promo of thirty, alone, and in one of twenty of a body of four thousand. The product's own code, in this process.
/// </summary>
internal static class Matching
{
    private const int WarmUp = 5;

    public static async Task<int> Run(string data, int count)
    {
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        var body = await MatchData.Make(data);
        await using var host = new Host(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = body.Folder });
        await host.Arrange(filled: false);
        Console.WriteLine("| what | promo | people in the body | entries in the body | CPU ms | p50 ms | p95 ms | statements |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var promo in body.Promos)
        {
            await Measure(host, "an entry is said and matched", promo, body, count, async number => await host.As(promo.Email(number), new SayEntry
            {
                Cohort = promo.Id,
                Id = Guid.CreateVersion7(),
                Kind = number % 2 == 0 ? EntryKind.Request : EntryKind.Offer,
                Text = MatchData.Text(number * 13, number),
            }));
            using var visitor = await Visitor.SignedIn(host, promo.Email(0));
            // Each time after an entry: nothing of the promo is kept from the time before.
            await Measure(host, "the page of the exchange, just after an entry", promo, body, count, async _ => await Page(visitor, promo.Id), async number => await host.As(promo.Email(number), new SayEntry
            {
                Cohort = promo.Id,
                Id = Guid.CreateVersion7(),
                Kind = EntryKind.Offer,
                Text = MatchData.Text(number * 17, number),
            }));
            await Measure(host, "the same page again", promo, body, count, async _ => await Page(visitor, promo.Id));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{count} times each, {Environment.ProcessorCount} cores, SQLite; load of the machine {File.ReadAllText("/proc/loadavg").Split(' ')[0]}."));
        return 0;
    }

    private static async Task Page(Visitor visitor, Guid cohort)
    {
        if ((await visitor.Get(PeerSessionsLinks.Exchange(cohort))).Code != 200)
            throw new BenchStop("The page of the exchange does not answer.");
    }

    private static async Task Measure(Host host, string what, MatchPromo promo, MatchData body, int count, Func<int, Task> act, Func<int, Task>? before = null)
    {
        var (times, cpu, statements) = (new List<double>(), TimeSpan.Zero, 0);
        for (var number = 0; number < WarmUp + count; number++)
        {
            if (before is not null)
                await before(number);
            using var self = Process.GetCurrentProcess();
            host.Statements.Restart();
            var (since, began) = (self.TotalProcessorTime, Stopwatch.GetTimestamp());
            await act(number);
            var took = Stopwatch.GetElapsedTime(began);
            self.Refresh();
            if (number < WarmUp)
                continue;
            times.Add(took.TotalMilliseconds);
            cpu += self.TotalProcessorTime - since;
            statements += host.Statements.Count;
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {promo.People} | {body.People} | {body.Entries} | {cpu.TotalMilliseconds / count:0.0} | {times[count / 2]:0.0} | {times[count * 95 / 100]:0.0} | {(double)statements / count:0} |"));
    }

    private sealed class Host(IReadOnlyDictionary<string, string?> settings) : CohortFactory(settings)
    {
        protected override TimeProvider Time => TimeProvider.System;
    }
}
