using System.Security.Cryptography;
using Cohort.Facilities.Files.Pictures;
using Cohort.Kernel;
using Microsoft.Extensions.Configuration;

namespace Cohort.Facilities.Files;

/// <summary>
/// Contents under &lt;Cohort:Data&gt;/files/ab/abcdef…, by SHA-256. One appears there whole or not at all: it is written beside,
/// flushed, then renamed. The same content is kept once. Several processes may share the folder.
/// </summary>
internal sealed class FileStore(IConfiguration configuration, TimeProvider clock) : IFileStore
{
    private const string Unfinished = "*.part", Leaving = ".leaving";

    private readonly DirectoryInfo root = DataFolder.Of(configuration, "files");

    public async Task<StoredContent> Keep(Stream content, int most, CancellationToken stop, bool onlyKnown = false)
    {
        var (raw, clean) = (Beside(), Beside());
        try
        {
            string hash;
            string? type;
            await using (var file = New(raw))
            {
                hash = await Copy(content, file, most, stop);
                type = ContentType.Of(file);
                if (type is null && onlyKnown)
                    throw new Refusal("Files of this kind are not taken: PDF, pictures, sound, video, office documents without macros, plain text and ZIP are.", "file");
                if (PictureCleaner.Cleans(type))
                {
                    await using var cleaned = New(clean);
                    PictureCleaner.Clean(type!, file, cleaned);
                    (hash, raw, clean) = (await HashOf(cleaned, stop), clean, raw);
                    cleaned.Flush(flushToDisk: true);
                }
                else
                {
                    file.Flush(flushToDisk: true);
                }
            }

            var length = (int)new FileInfo(raw).Length;
            Settle(raw, hash);
            return new StoredContent(hash, length, type);
        }
        finally
        {
            File.Delete(raw);
            File.Delete(clean);
        }
    }

    public Stream? Open(string hash)
    {
        try
        {
            return new FileStream(PathOf(hash), new FileStreamOptions { Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous });
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Null: the content is there and is what its name says; else the reason in words.</summary>
    public async Task<string?> Fault(string hash, CancellationToken stop)
    {
        await using var content = Open(hash);
        return content is null ? "is missing" : await HashOf(content, stop) == hash ? null : "is not what was stored";
    }

    /// <summary>Deletes the contents that nothing points to, and uploads that never ended. A content younger than <paramref name="before"/> is never touched.</summary>
    public int Sweep(IReadOnlySet<string> wanted, DateTime before)
    {
        var count = 0;
        foreach (var file in root.EnumerateFiles(Unfinished).Where(one => one.LastWriteTimeUtc < before).ToList())
            file.Delete();
        foreach (var file in root.EnumerateDirectories().SelectMany(one => one.EnumerateFiles()).Where(one => one.LastWriteTimeUtc < before && !wanted.Contains(one.Name)).ToList())
        {
            // Set aside first: whoever keeps the same content meanwhile either made it young again, and it comes back, or finds none and brings its own.
            var aside = file.FullName + (file.Name.EndsWith(Leaving, StringComparison.Ordinal) ? "" : Leaving);
            try
            {
                File.Move(file.FullName, aside, overwrite: true);
            }
            catch (FileNotFoundException)
            {
                continue;
            }

            if (File.GetLastWriteTimeUtc(aside) >= before)
            {
                File.Move(aside, file.FullName, overwrite: true);
                continue;
            }

            File.Delete(aside);
            count++;
        }

        return count;
    }

    private static FileStream New(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    private static async Task<string> Copy(Stream from, FileStream to, int most, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        var sum = 0L;
        for (int read; (read = await from.ReadAsync(buffer, stop)) > 0;)
        {
            if ((sum += read) > most)
                throw new Refusal("The file is too large: {0} MB at most.", "file", most / FileLimits.Megabyte);
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), stop);
        }

        return sum > 0 ? Convert.ToHexStringLower(hash.GetHashAndReset()) : throw new Refusal("This file is empty.", "file");
    }

    private static async Task<string> HashOf(Stream content, CancellationToken stop)
    {
        content.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
    }

    private void Settle(string from, string hash)
    {
        var to = PathOf(hash);
        var now = clock.GetUtcNow().UtcDateTime;
        File.SetLastWriteTimeUtc(from, now);
        try
        {
            // Young again: the cleaning of this night leaves it alone.
            File.SetLastWriteTimeUtc(to, now);
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
        {
            DataFolder.Of(configuration, Path.Combine("files", hash[..2]));
            File.Move(from, to, overwrite: true);
        }
    }

    private string Beside() => Path.Combine(root.FullName, $"{Guid.NewGuid():N}.part");

    private string PathOf(string hash) => hash is { Length: 64 } && hash.All(one => one is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
        ? Path.Combine(root.FullName, hash[..2], hash)
        : throw new ArgumentException("Not a SHA-256 in lower hexadecimal.", nameof(hash));
}
