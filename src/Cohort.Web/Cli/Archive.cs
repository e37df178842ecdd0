using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Cohort.Facilities;
using Cohort.Kernel;
using Cohort.Web.Database;

namespace Cohort.Web.Cli;

/// <summary>A backup: one tar archive with `cohort.db` and, under `files/`, the contents. Any tar program opens it.</summary>
internal static partial class Archive
{
    private const string Database = "cohort.db";

    /// <summary>Writes it beside, then gives it its name: an archive that was cut short is never there.</summary>
    public static async Task Write(string database, DirectoryInfo files, string to)
    {
        var (unfinished, copy) = ($"{to}.part", $"{to}.part-db");
        try
        {
            SqliteFiles.Copy(database, copy);
            await using (var stream = New(unfinished))
            {
                await using (var tar = new TarWriter(stream, TarEntryFormat.Pax, leaveOpen: true))
                {
                    // The database first: what its rows point to is on disk already, and stays there a week at least.
                    await Add(tar, copy, Database);
                    foreach (var file in files.EnumerateDirectories().SelectMany(one => one.EnumerateFiles()).Where(one => Content().IsMatch($"files/{one.Directory!.Name}/{one.Name}")))
                        await Add(tar, file.FullName, $"files/{file.Directory!.Name}/{file.Name}");
                }

                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, to);
        }
        finally
        {
            File.Delete(unfinished);
            File.Delete(copy);
        }
    }

    /// <summary>Unpacks it into an empty folder. Every content must be what its name says, and nothing else may be in it.</summary>
    /// <exception cref="Refusal">It is no backup, or damaged.</exception>
    public static async Task Unpack(FileInfo from, DirectoryInfo into)
    {
        try
        {
            DataFolder.Make(Path.Combine(into.FullName, "files"));
            await using var stream = from.OpenRead();
            await using var tar = new TarReader(stream);
            while (await tar.GetNextEntryAsync() is { } entry)
            {
                var isDatabase = entry.Name == Database;
                if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !(isDatabase || Content().IsMatch(entry.Name)))
                    throw new Refusal($"{from.Name} was not restored: it holds {entry.Name}, which no backup has.");
                var path = Path.Combine(into.FullName, entry.Name);
                if (!isDatabase)
                    DataFolder.Make(Path.GetDirectoryName(path)!);
                await using var target = New(path);
                if (entry.DataStream is { } data)
                    await data.CopyToAsync(target);
                target.Flush(flushToDisk: true);
                target.Position = 0;
                if (!isDatabase && Convert.ToHexStringLower(await SHA256.HashDataAsync(target)) != Path.GetFileName(path))
                    throw new Refusal($"{from.Name} was not restored: the content {Path.GetFileName(path)} is damaged.");
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or FormatException or ArgumentException)
        {
            throw new Refusal($"{from.Name} was not restored: it is neither a backup nor a database, or it is damaged ({broken.Message}).");
        }

        if (!File.Exists(Path.Combine(into.FullName, Database)))
            throw new Refusal($"{from.Name} was not restored: it is neither a backup nor a database.");
    }

    /// <summary>The file is a plain SQLite database, as earlier versions wrote.</summary>
    public static async Task<bool> IsDatabase(FileInfo file)
    {
        var head = new byte[16];
        await using var stream = file.OpenRead();
        return await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false) == head.Length && head.AsSpan().SequenceEqual("SQLite format 3\0"u8);
    }

    private static async Task Add(TarWriter tar, string path, string name)
    {
        try
        {
            await using var data = File.OpenRead(path);
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = data, Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
        }
        catch (FileNotFoundException)
        {
            // Cleaned away since it was listed: nothing pointed to it.
        }
    }

    private static FileStream New(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    [GeneratedRegex("^files/(?<two>[0-9a-f]{2})/\\k<two>[0-9a-f]{62}$", RegexOptions.None, 1000)]
    private static partial Regex Content();
}
