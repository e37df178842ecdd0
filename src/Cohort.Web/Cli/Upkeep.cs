using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Scheduling;
using Cohort.Web.Database;
using Microsoft.Data.Sqlite;
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
        await Console.Error.WriteLineAsync(count == 0 ? "Already up to date." : string.Create(CultureInfo.InvariantCulture, $"{count} migrations applied."));
        return Verbs.Done;
    }

    public static async Task<int> SeedDemo()
    {
        await using var desk = Desk.Open();
        await desk.Get<Migrator>().Migrate();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(desk.Get<TimeProvider>().GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).Date);
        var demo = await desk.Send(new SeedDemoPromo(today));
        var count = await desk.Send(new SeedDemoProgramme(demo.Cohort, demo.People, demo.Places, today));
        // As every night: the reminders of the days to come.
        await desk.Get<IEnumerable<IRecurringTask>>().Single(one => one.Name == "PlanReminders").Run(CancellationToken.None);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"A demo promo of {demo.People.Count} people and {count} workshops."));
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

        var faults = await desk.Send(new CheckProgrammes());
        foreach (var fault in faults)
            await Console.Error.WriteLineAsync(fault);
        await Console.Error.WriteLineAsync(faults.Count == 0 ? "All is well." : string.Create(CultureInfo.InvariantCulture, $"{faults.Count} faults."));
        return faults.Count == 0 ? Verbs.Done : Verbs.DataFault;
    }

    public static async Task<int> Backup(FileInfo file)
    {
        await using var desk = Desk.Open();
        var source = SqliteFile(desk);
        if (!File.Exists(source))
            throw new Refusal("There is no database yet.");
        if (file.Exists)
            throw new Refusal($"{file.Name} already exists.");
        SqliteFiles.Copy(source, file.FullName);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {new FileInfo(file.FullName).Length} bytes."));
        return Verbs.Done;
    }

    public static async Task<int> Restore(FileInfo file)
    {
        await using var desk = Desk.Open();
        var target = SqliteFile(desk);
        if (!file.Exists)
            throw new Refusal($"{file.Name} does not exist.");
        if (SqliteFiles.Fault(file.FullName) is { } fault)
            throw new Refusal($"{file.Name} was not restored: {fault}.");
        if (File.Exists(target))
        {
            var stamp = desk.Get<TimeProvider>().GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
            var kept = $"{target}.before-restore-{stamp}";
            SqliteFiles.Copy(target, kept);
            await Console.Error.WriteLineAsync($"The former database is kept as {Path.GetFileName(kept)}.");
        }

        // Through SQLite rather than over the file: whoever still has it open sees a whole database, before or after.
        SqliteFiles.Copy(file.FullName, target);
        await Console.Error.WriteLineAsync("Restored.");
        return Verbs.Done;
    }

    private static string SqliteFile(Desk desk)
    {
        var db = desk.Get<CohortDb>().Database;
        return db.IsSqlite()
            ? Path.GetFullPath(new SqliteConnectionStringBuilder(db.GetConnectionString()).DataSource)
            : throw new Refusal("This verb is for the SQLite database. For a server, use its own tools (pg_dump, BACKUP DATABASE): see docs/operations.md.");
    }
}
