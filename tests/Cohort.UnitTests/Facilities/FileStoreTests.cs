using Cohort.Facilities.Files;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.Extensions.Configuration;

namespace Cohort.UnitTests.Facilities;

public sealed class FileStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cohort-files-").FullName;
    private readonly FakeClock clock = new();
    private readonly FileStore store;

    public FileStoreTests() => store = new FileStore(new ConfigurationBuilder().AddInMemoryCollection([new("Cohort:Data", folder)]).Build(), clock);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_content_is_kept_once_under_its_hash_and_only_its_owner_reads_it()
    {
        var kept = await Keep("hello"u8);
        kept.ShouldBe(new StoredContent("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", 5, PlainText.Utf8));
        clock.Pass(TimeSpan.FromHours(30));
        (await Keep("hello"u8)).ShouldBe(kept);
        var file = Files().ShouldHaveSingleItem();
        file.ShouldEndWith("/files/2c/" + kept.Hash);
        File.GetLastWriteTimeUtc(file).ShouldBe(clock.GetUtcNow().UtcDateTime);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.GetUnixFileMode(Path.GetDirectoryName(file)!).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task What_is_refused_or_stopped_leaves_nothing()
    {
        await Should.ThrowAsync<Refusal>(() => store.Keep(new MemoryStream(new byte[200_000]), 100_000, default));
        await Should.ThrowAsync<Refusal>(() => store.Keep(new MemoryStream(), 100, default));
        await Should.ThrowAsync<Refusal>(() => store.Keep(new MemoryStream([1, 2, 3]), 100, default, onlyKnown: true));
        await Should.ThrowAsync<Refusal>(() => store.Keep(new MemoryStream(Pictures.Jpeg()[..100]), 1000, default));
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => store.Keep(new MemoryStream([1, 2, 3]), 100, stopped.Token));
        Files().ShouldBeEmpty();
        (await store.Keep(new MemoryStream([1, 2, 3]), 100, default)).Type.ShouldBeNull();
    }

    [Fact]
    public async Task A_photo_is_kept_clean_under_the_hash_of_what_is_kept()
    {
        var kept = await store.Keep(new MemoryStream(Pictures.Jpeg()), 100_000, default);
        kept.Type.ShouldBe(ContentType.Jpeg);
        (await store.Fault(kept.Hash, default)).ShouldBeNull();
        var bytes = await File.ReadAllBytesAsync(Files().ShouldHaveSingleItem());
        bytes.Length.ShouldBe(kept.Length);
        bytes.AsSpan().IndexOf("GPS"u8).ShouldBe(-1);
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("")]
    [InlineData("2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824")]
    [InlineData("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b982/")]
    public void A_hash_is_a_hash_and_no_path(string hash) => Should.Throw<ArgumentException>(() => store.Open(hash));

    [Fact]
    public async Task Cleaning_takes_what_nothing_points_to_and_never_what_is_young()
    {
        store.Open(new string('a', 64)).ShouldBeNull();
        var (wanted, old) = (await Keep("wanted"u8), await Keep("old"u8));
        var again = await Keep("again"u8);
        clock.Pass(TimeSpan.FromHours(25));
        var young = await Keep("young"u8);
        await Keep("again"u8);
        File.WriteAllText(Path.Combine(folder, "files", "lost.part"), "");
        File.SetLastWriteTimeUtc(Path.Combine(folder, "files", "lost.part"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        store.Sweep(new HashSet<string> { wanted.Hash }, clock.GetUtcNow().UtcDateTime.AddHours(-24)).ShouldBe(1);

        Files().Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(new[] { wanted.Hash, young.Hash, again.Hash }.Order(StringComparer.Ordinal));
        (await store.Fault(old.Hash, default)).ShouldBe("is missing");
        await File.WriteAllTextAsync(Files()[0], "changed");
        (await store.Fault(Path.GetFileName(Files()[0]), default)).ShouldBe("is not what was stored");
    }

    [Fact]
    public async Task What_was_refused_after_all_goes_at_once_and_what_another_keeps_stays()
    {
        var mine = await Take("mine"u8);
        store.DropUnlessUsed(mine);
        Files().ShouldBeEmpty();
        store.DropUnlessUsed(mine);

        var first = await Take("both"u8);
        clock.Pass(TimeSpan.FromSeconds(1));
        var second = await Take("both"u8);
        second.Brought.ShouldBeNull();
        store.DropUnlessUsed(second);
        store.DropUnlessUsed(first);
        Files().ShouldHaveSingleItem().ShouldEndWith(first.Content.Hash);
    }

    [Fact]
    public async Task A_picture_that_claims_too_much_is_refused()
    {
        byte[][] pictures =
        [
            [0x89, .. "PNG\r\n"u8, 0x1A, 10, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0x80, 0, 0, 0, 0x80, 0, 8, 6, 0, 0, 0],
            [.. "GIF89a"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0],
            [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0xFF, 0xFF, 0xFF, 0xFF, 3],
            [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0xFF, 0xFF, 0],
            [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8 "u8, 10, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0xFF, 0x3F, 0xFF, 0x3F],
            [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8L"u8, 10, 0, 0, 0, 0x2F, 0xFF, 0xFF, 0xFF, 0x0F],
        ];
        foreach (var picture in pictures)
            (await Should.ThrowAsync<Refusal>(() => store.Keep(new MemoryStream(picture), 1000, default))).Text.ShouldBe("This picture is too large: {0} megapixels at most.");
        Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_disk_that_is_almost_full_takes_no_file()
    {
        var full = new FileStore(new ConfigurationBuilder().AddInMemoryCollection([new("Cohort:Data", folder), new("Cohort:Files:FreeMegabytes", "999999999999")]).Build(), clock);
        (await Should.ThrowAsync<Refusal>(() => full.Keep(new MemoryStream([1]), 100, default))).Text.ShouldStartWith("The disk of this site");
    }

    [Fact]
    public async Task Many_bring_the_same_content_while_it_is_cleaned_away_and_it_stays()
    {
        var bytes = "the same"u8.ToArray();
        await Keep(bytes);
        var before = clock.GetUtcNow().UtcDateTime.AddDays(-10);
        for (var round = 0; round < 20; round++)
        {
            File.SetLastWriteTimeUtc(Files().ShouldHaveSingleItem(), before.AddHours(-1));
            var keeping = Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.Keep(new MemoryStream(bytes), 100, default))).ToList();
            var cleaning = Task.Run(() => store.Sweep(new HashSet<string>(), before));
            await Task.WhenAll([.. keeping, cleaning]);
            (await store.Fault((await keeping[0]).Hash, default)).ShouldBeNull();
        }
    }

    private Task<FileStore.Taken> Take(ReadOnlySpan<byte> content) => store.Take(new MemoryStream(content.ToArray()), 1000, default);

    private Task<StoredContent> Keep(ReadOnlySpan<byte> content) => store.Keep(new MemoryStream(content.ToArray()), 1000, default);

    private List<string> Files() => [.. Directory.EnumerateFiles(Path.Combine(folder, "files"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
