using System.Globalization;
using Cohort.Facilities;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Web.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Web.Cli;

/// <summary>The verbs backup and restore.</summary>
internal static class Copies
{
    public static async Task<int> Backup(FileInfo file)
    {
        await using var desk = Desk.Open();
        var source = SqliteFile(desk);
        if (!File.Exists(source))
            throw new Refusal("There is no database yet.");
        if (file.Exists)
            throw new Refusal($"{file.Name} already exists.");
        await Archive.Write(source, DataFolder.Of(desk.Configuration, "files"), file.FullName);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {new FileInfo(file.FullName).Length} bytes."));
        return Verbs.Done;
    }

    public static async Task<int> Restore(FileInfo file)
    {
        await using var desk = Desk.Open();
        var target = SqliteFile(desk);
        if (!file.Exists)
            throw new Refusal($"{file.Name} does not exist.");
        var stamp = desk.Get<TimeProvider>().GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var isPlain = await Archive.IsDatabase(file);
        var unpacked = DataFolder.Of(desk.Configuration, $"restoring-{stamp}");
        try
        {
            // All is read and found sound before anything is touched.
            if (!isPlain)
                await Archive.Unpack(file, unpacked);
            var database = isPlain ? file.FullName : Path.Combine(unpacked.FullName, "cohort.db");
            if (SqliteFiles.Fault(database) is { } fault)
                throw new Refusal($"{file.Name} was not restored: {fault}.");
            if (File.Exists(target))
            {
                var kept = $"{target}.before-restore-{stamp}";
                SqliteFiles.Copy(target, kept);
                await Console.Error.WriteLineAsync($"The former database is kept as {Path.GetFileName(kept)}.");
            }

            if (!isPlain)
                await ReplaceFiles(desk, unpacked, stamp);
            // Through SQLite rather than over the file: whoever still has it open sees a whole database, before or after.
            SqliteFiles.Copy(database, target);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            unpacked.Delete(recursive: true);
        }

        await Console.Error.WriteLineAsync(isPlain ? "Restored: the database alone; the files stay as they are." : "Restored.");
        return Verbs.Done;
    }

    private static async Task ReplaceFiles(Desk desk, DirectoryInfo unpacked, string stamp)
    {
        var files = DataFolder.Of(desk.Configuration, "files").FullName;
        var restored = DataFolder.Of(desk.Configuration, Path.Combine(unpacked.Name, "files")).FullName;
        var kept = $"{files}.before-restore-{stamp}";
        Directory.Move(files, kept);
        Directory.Move(restored, files);
        await Console.Error.WriteLineAsync($"The former files are kept as {Path.GetFileName(kept)}.");
    }

    private static string SqliteFile(Desk desk)
    {
        var db = desk.Get<CohortDb>().Database;
        return db.IsSqlite()
            ? Path.GetFullPath(new SqliteConnectionStringBuilder(db.GetConnectionString()).DataSource)
            : throw new Refusal("This verb is for the SQLite database. For a server, use its own tools (pg_dump, BACKUP DATABASE) and copy the folder of the files: see docs/operations.md.");
    }
}
