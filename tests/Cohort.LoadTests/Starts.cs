using Cohort.LoadTests.Data;

namespace Cohort.LoadTests;

/// <summary>From the start of the process to its first pages, over a database that is there and migrated.</summary>
internal static class Starts
{
    public static async Task Measure(Settings settings, BenchData data, Table table, CancellationToken stop)
    {
        SignedIn reader;
        using (var host = ServerProcess.Host(settings.Site, data.Folder))
        {
            await host.FirstAnswer("/sign-in", stop);
            reader = (await SignIn.All(host.Address, [data.Readers[0]]))[0];
        }

        for (var start = 0; start < settings.Starts; start++)
        {
            // The keys stand in the data folder: a session outlives the process.
            using (var host = ServerProcess.Host(settings.Site, data.Folder))
                table.FirstPages.Add((await host.FirstAnswer("/sign-in", stop)).TotalMilliseconds);
            using (var host = ServerProcess.Host(settings.Site, data.Folder))
                table.FirstTodays.Add((await host.FirstAnswer($"/promos/{reader.Reader.Cohort}/today", stop, reader.Cookie)).TotalMilliseconds);
        }
    }
}
