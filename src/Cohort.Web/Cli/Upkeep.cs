using System.Globalization;
using Cohort.Attendance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Files;
using Cohort.Kernel.Data;
using Cohort.Kernel.Scheduling;
using Cohort.PeerSessions.Contracts;
using Cohort.Web.Database;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Web.Cli;

/// <summary>The verbs of whoever runs the machine.</summary>
internal static class Upkeep
{
    public static async Task<int> Migrate()
    {
        await using var desk = Desk.Open();
        var count = await desk.Get<Migrator>().Migrate();
        await desk.Send(new SeedStarters());
        await desk.Send(new SeedScenarios());
        await Console.Error.WriteLineAsync(count == 0 ? "Already up to date." : string.Create(CultureInfo.InvariantCulture, $"{count} migrations applied."));
        return Verbs.Done;
    }

    public static async Task<int> SeedDemo()
    {
        await using var desk = Desk.Open();
        await desk.Get<Migrator>().Migrate();
        var (people, workshops) = await DemoData.Fill(desk.Get<IMediator>(), desk.Get<TimeProvider>());
        // As every night: the reminders of the days to come.
        await desk.Get<IEnumerable<IRecurringTask>>().Single(one => one.Name == "PlanReminders").Run(CancellationToken.None);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"A demo promo of {people} people and {workshops} workshops."));
        foreach (var (email, role) in (await desk.Send(new GetBody())).DemoSignIns)
            await Console.Out.WriteLineAsync($"{role,-12} {email}  password {SeedDemoPromo.Password}");
        return Verbs.Done;
    }

    public static async Task<int> ResetLink(string email)
    {
        await using var desk = Desk.Open();
        var path = await desk.Send(new Pages.Account.MakeResetLink { Email = email });
        await Console.Out.WriteLineAsync($"{(desk.Configuration["Cohort:Address"] ?? "http://localhost:5080").TrimEnd('/')}{path}");
        return Verbs.Done;
    }

    public static async Task<int> Check()
    {
        await using var desk = Desk.Open();
        var pending = (await desk.Get<CohortDb>().Database.GetPendingMigrationsAsync()).ToList();
        if (pending.Count > 0)
        {
            await Console.Error.WriteLineAsync($"Pending migrations: {string.Join(", ", pending)}. Run: cohort migrate");
            return Verbs.DataFault;
        }

        var store = desk.Get<FileStore>();
        List<string> faults = [.. await desk.Send(new CheckProgrammes()), .. await desk.Send(new CheckRegister())];
        foreach (var hash in await desk.Send(new ListContents(OnlyShown: true)))
        {
            if (await store.Fault(hash, CancellationToken.None) is { } fault)
                faults.Add($"The content {hash} {fault}.");
        }

        foreach (var fault in faults)
            await Console.Error.WriteLineAsync(fault);
        await Console.Error.WriteLineAsync(faults.Count == 0 ? "All is well." : string.Create(CultureInfo.InvariantCulture, $"{faults.Count} faults."));
        return faults.Count == 0 ? Verbs.Done : Verbs.DataFault;
    }
}
