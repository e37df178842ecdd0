using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cohort.Kernel.People;
using Cohort.LoadTests.Data;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Pages.Watch.Files;
using Microsoft.EntityFrameworkCore;

namespace Cohort.LoadTests;

/// <summary>
/// What one link costs that a person adds by the form, and ten thousand that come in a file: the product's own code in this
/// process, without a network, on a body of as many links as one likes. The promo is one that no other measure reads.
/// </summary>
internal static class Adding
{
    private const int WarmUp = 30, Links = 200, Bookmarks = 10_000;

    public static async Task<int> Run(string data, int links, int items)
    {
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        var body = await BenchData.Ready(data, links, items);
        await using var host = new Host(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Cohort:Data"] = body.Folder });
        await host.Arrange(filled: false);
        // Somebody brings five hundred a day at most: the next run is another's.
        var email = string.Create(CultureInfo.InvariantCulture, $"p199-{2 + (DateTime.UtcNow.Minute % 18)}@bench.example");
        var cohort = await host.Read(db => (from person in db.Set<Person>() join held in db.Set<Membership>() on person.Id equals held.PersonId where person.Email == email select held.CohortId).SingleAsync());
        var run = Guid.CreateVersion7().ToString("N");
        Console.WriteLine("| what | each, CPU ms | p50 ms | p95 ms | seconds |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        await One(host, email, cohort, run);
        var file = Encoding.UTF8.GetBytes(Netscape(run));
        await Told($"a file of {Bookmarks} bookmarks read, and kept in one transaction", Bookmarks, async () =>
        {
            var report = await host.As(email, new KeepLinks(cohort, Guid.CreateVersion7(), "signets.html", LinkFileReader.Read(file)));
            if (report.New != Bookmarks)
                throw new BenchStop($"{report.New} of them are new.");
        });
        await Told("their words indexed by the task, 200 in a command", Bookmarks, async () =>
        {
            for (var done = 1; done > 0;)
                done = await host.Run("IndexItems");
        });
        var all = await host.Read(db => db.Set<Cohort.Watch.Model.Items.WatchItem>().CountAsync());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{all} links in the body; load of the machine {File.ReadAllText("/proc/loadavg").Split(' ')[0]}."));
        return 0;
    }

    private static async Task One(Host host, string email, Guid cohort, string run)
    {
        using var visitor = await Visitor.SignedIn(host, email);
        var page = await visitor.Get(WatchLinks.Add(cohort));
        var token = Visitor.Token(page);
        var times = new List<double>();
        using var self = Process.GetCurrentProcess();
        var cpu = TimeSpan.Zero;
        for (var number = 0; number < WarmUp + Links; number++)
        {
            if (number == WarmUp)
            {
                self.Refresh();
                cpu = self.TotalProcessorTime;
            }

            var began = Stopwatch.GetTimestamp();
            var answer = await visitor.Post(WatchLinks.Add(cohort),
            [
                new("__RequestVerificationToken", token), new("Form.Url", $"https://added.example/{run}/{number}"), new("Form.Title", $"Un atelier de médiation, numéro {number}"),
                new("Form.Why", "Pour notre prochaine séance avec des débutants."), new("Form.Tags", "atelier, médiation"),
            ]);
            if (answer.Code != 302)
                throw new BenchStop($"Adding answered {answer.Code}.");
            if (number >= WarmUp)
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        self.Refresh();
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| a link added by the form (of {Links}) | {(self.TotalProcessorTime - cpu).TotalMilliseconds / Links:0.0} | {times[Links / 2]:0.0} | {times[Links * 95 / 100]:0.0} | {times.Sum() / 1000:0.0} |"));
    }

    private static async Task Told(string what, int count, Func<Task> act)
    {
        using var self = Process.GetCurrentProcess();
        var (cpu, clock) = (self.TotalProcessorTime, Stopwatch.StartNew());
        await act();
        clock.Stop();
        self.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {(self.TotalProcessorTime - cpu).TotalMilliseconds / count:0.00} | – | – | {clock.Elapsed.TotalSeconds:0.0} |"));
    }

    private static string Netscape(string run)
    {
        var text = new StringBuilder("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n");
        for (var number = 0; number < Bookmarks; number++)
        {
            if (number % 500 == 0)
                text.Append(CultureInfo.InvariantCulture, $"{(number > 0 ? "</DL><p>\n" : "")}<DT><H3>Dossier {number / 500}</H3>\n<DL><p>\n");
            text.Append(CultureInfo.InvariantCulture, $"<DT><A HREF=\"https://site{number % 97}.example/{run}/{number}\" ADD_DATE=\"{1_700_000_000 + (number * 60)}\" TAGS=\"mot {number % 40},atelier\">La médiation numérique, article {number}</A>\n<DD>Pour la séance {number % 30}\n");
        }

        return text.Append("</DL><p>\n</DL><p>\n").ToString();
    }

    private sealed class Host(IReadOnlyDictionary<string, string?> settings) : CohortFactory(settings)
    {
        protected override TimeProvider Time => TimeProvider.System;
    }
}
