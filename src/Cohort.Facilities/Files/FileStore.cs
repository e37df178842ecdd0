using System.Security.Cryptography;
using Cohort.Facilities.Files.Pictures;
using Cohort.Kernel;
using Microsoft.Extensions.Configuration;

namespace Cohort.Facilities.Files;

/// <summary>
/// Contents under &lt;Cohort:Data&gt;/files/ab/abcdef…, by SHA-256. One appears there whole or not at all: it is written beside,
/// flushed, then renamed. The same content is kept once. Several processes may share the folder.
/// </summary>
internal sealed partial class FileStore(IConfiguration configuration, TimeProvider clock) : IFileStore
{
    private const string Unfinished = "*.part", Leaving = ".leaving";

    private readonly DirectoryInfo root = DataFolder.Of(configuration, "files");

    private readonly long leastFree = configuration.GetValue("Cohort:Files:FreeMegabytes", 500L) * FileLimits.Megabyte;

    public async Task<StoredContent> Keep(Stream content, int most, CancellationToken stop, bool onlyKnown = false) => (await Take(content, most, stop, onlyKnown)).Content;

    /// <summary>Keeps it, and tells whether it is this call that brought it to the disk.</summary>
    public async Task<Taken> Take(Stream content, int most, CancellationToken stop, bool onlyKnown = false)
    {
        // A full disk would take the database with it.
        if (new DriveInfo(root.FullName).AvailableFreeSpace < leastFree)
            throw new Refusal("The disk of this site is almost full: no file is taken now. Tell whoever runs it.", "file");
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
                if (PictureSize.IsTooLarge(type, file))
                    throw new Refusal("This picture is too large: {0} megapixels at most.", "file", PictureSize.MostMegapixels);
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
            return new Taken(new StoredContent(hash, length, type), Settle(raw, hash));
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

    // When it was brought, if it was not there before.
    private DateTime? Settle(string from, string hash)
    {
        var to = PathOf(hash);
        var now = clock.GetUtcNow().UtcDateTime;
        File.SetLastWriteTimeUtc(from, now);
        while (true)
        {
            try
            {
                // Young again: the cleaning of this night leaves it alone.
                File.SetLastWriteTimeUtc(to, now);
                return null;
            }
            catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
            {
                DataFolder.Of(configuration, Path.Combine("files", hash[..2]));
            }

            try
            {
                // As the disk tells it, which may keep less of a second.
                now = File.GetLastWriteTimeUtc(from);
                File.Move(from, to);
                return now;
            }
            catch (IOException) when (File.Exists(to))
            {
                // Somebody was faster: it is made young after all.
                now = clock.GetUtcNow().UtcDateTime;
            }
        }
    }

    /// <param name="Content">The content.</param>
    /// <param name="Brought">The time of the file, when it was not there before.</param>
    internal sealed record Taken(StoredContent Content, DateTime? Brought);

    private string Beside() => Path.Combine(root.FullName, $"{Guid.NewGuid():N}.part");

    private string PathOf(string hash) => hash is { Length: 64 } && hash.All(one => one is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
        ? Path.Combine(root.FullName, hash[..2], hash)
        : throw new ArgumentException("Not a SHA-256 in lower hexadecimal.", nameof(hash));
}
