using Cohort.LoadTests.Data;

namespace Cohort.LoadTests;

/// <summary>One run, first to last.</summary>
internal static class Bench
{
    public static async Task<int> Run(Settings settings, CancellationToken stop)
    {
        // The factory of the tests looks for the site's sources in the folder one stands in.
        Environment.CurrentDirectory = AppContext.BaseDirectory;
        try
        {
            Console.Error.WriteLine("Data");
            var data = await BenchData.Ready(settings.Data, settings.Links, settings.Items);
            Console.Error.WriteLine("Statements of each page");
            var asked = await Capture.Of(data, settings.Pages);
            var table = new Table();
            using (var host = ServerProcess.Host(settings.Site, data.Folder))
                await Measure(settings, data, asked, host, table, stop);
            Console.Error.WriteLine("Cold starts");
            await Starts.Measure(settings, data, table, stop);
            Console.WriteLine(table.Text(settings));
            return 0;
        }
        catch (BenchStop why)
        {
            Console.Error.WriteLine(why.Message);
            return 70;
        }
    }

    private static async Task Measure(Settings settings, BenchData data, IReadOnlyDictionary<string, IReadOnlyList<Asked>> asked, ServerProcess host, Table table, CancellationToken stop)
    {
        await host.FirstAnswer("/sign-in", stop);
        await Task.Delay(TimeSpan.FromSeconds(5), stop);
        table.Idle = host.Memory();
        var readers = await SignIn.All(host.Address, data.Readers);
        var looks = new Dictionary<string, IReadOnlyList<Look>>(StringComparer.Ordinal);
        var loads = new Dictionary<string, Load>(StringComparer.Ordinal);
        foreach (var page in settings.Pages)
        {
            var load = loads[page.Name] = new Load(host, page.Marker, [.. readers.Where(one => page.IsFor(one.Reader)).Select(one => new Turn(one.Path(page), one.Cookie))], settings.Encoding);
            var bytes = await load.EachOnce(stop);
            looks[page.Name] = [.. asked[page.Name].Select((one, person) => new Look(bytes[person], one.Statements))];
        }

        var plan = Plan.Write(Path.Combine(settings.Data, "plan.json"), data.Database, looks);
        using (var floor = ServerProcess.Floor(plan, settings.Site))
        {
            await floor.FirstAnswer(Floor.Path(settings.Pages[0].Name, 0), stop);
            // All the pages before any is measured: what they share is compiled for good while the first ones are asked for.
            foreach (var page in settings.Pages)
                await loads[page.Name].WarmUp(stop);
            foreach (var page in settings.Pages)
            {
                var low = new Load(floor, "<h1", [.. looks[page.Name].Select((_, person) => new Turn(Floor.Path(page.Name, person), ""))], settings.Encoding);
                await low.WarmUp(stop);
                foreach (var connections in settings.Connections)
                {
                    Console.Error.WriteLine($"{page.Name}, {connections} connections");
                    await loads[page.Name].Run(connections, settings.WarmUp, stop);
                    var measured = await loads[page.Name].Run(connections, settings.Window, stop);
                    await low.Run(connections, settings.WarmUp, stop);
                    var least = await low.Run(connections, settings.Window / 2, stop);
                    table.Add(new Row(page.Name, connections, measured, least, looks[page.Name].Average(one => one.Bytes), looks[page.Name].Average(one => one.Statements.Count)));
                }
            }
        }

        table.Loaded = host.Memory();
    }
}
