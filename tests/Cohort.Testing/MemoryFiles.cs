using System.Collections.Concurrent;
using System.Security.Cryptography;
using Cohort.Facilities.Files;
using Cohort.Kernel;

namespace Cohort.Testing;

/// <summary>Contents in memory, for a host that has no store of its own.</summary>
internal sealed class MemoryFiles : IFileStore
{
    private readonly ConcurrentDictionary<string, byte[]> all = new(StringComparer.Ordinal);

    public async Task<StoredContent> Keep(Stream content, int most, CancellationToken stop)
    {
        using var kept = new MemoryStream();
        await content.CopyToAsync(kept, stop);
        if (kept.Length == 0 || kept.Length > most)
            throw new Refusal(kept.Length == 0 ? "Choose a file that is not empty." : "The file is too large: 1 MB at most.");
        var hash = Convert.ToHexStringLower(SHA256.HashData(kept.ToArray()));
        all[hash] = kept.ToArray();
        return new StoredContent(hash, (int)kept.Length, null);
    }

    public Stream? Open(string hash) => all.TryGetValue(hash, out var content) ? new MemoryStream(content, writable: false) : null;
}
