using System.Globalization;
using Cohort.Cohorts.Model;
using Cohort.Facilities.Work;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Model.Themes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Watch;

/// <summary>The real files of the watch, beside the repository or where COHORT_SAMPLES says; null where there are none.</summary>
internal static class LinkSamples
{
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("COHORT_SAMPLES") is { Length: > 0 } named)
            return Directory.Exists(named) ? Path.Combine(named, "watch") : null;
        for (var folder = new DirectoryInfo(Repository.Root).Parent; folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "samples", "watch") is var samples && Directory.Exists(samples))
                return samples;
        }

        return null;
    }
}

/// <summary>A theory on real files: skipped, and seen to be, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinkSampleTheoryAttribute : TheoryAttribute
{
    public LinkSampleTheoryAttribute() => Skip = LinkSamples.Folder is null ? "The sample files are not here: COHORT_SAMPLES names their folder." : null!;
}

/// <summary>What one does with files of links, as a visitor.</summary>
internal static class LinkActs
{
    /// <summary>A file goes through the page: looked at, confirmed, done; the page of the work, ended.</summary>
    public static async Task<Answer> Import(this Visitor visitor, CohortFactory host, Guid cohort, byte[] file, string name)
    {
        var preview = await visitor.Upload(await visitor.Get($"/promos/{cohort}/watch/import"), $"/promos/{cohort}/watch/import", "Upload", file, name);
        preview.Code.ShouldBe(200, preview.Said(".errors"));
        var asked = await visitor.Send(preview, "#take");
        asked.Code.ShouldBe(302, asked.Said(".errors"));
        await host.Services.GetRequiredService<RunWork>().Run(default);
        return await visitor.Follow(asked);
    }

    /// <summary>Links, themes, words, words on links, reasons and comments, of a promo.</summary>
    public static Task<int[]> Counted(this CohortFactory host, Guid cohort) => host.Read(async db => new[]
    {
        await db.Set<WatchItem>().CountAsync(one => one.CohortId == cohort),
        await db.Set<Theme>().CountAsync(one => one.CohortId == cohort),
        await db.Set<Tag>().CountAsync(one => one.CohortId == cohort),
        await db.Set<ItemTag>().CountAsync(one => one.CohortId == cohort),
        await db.Set<Voice>().CountAsync(one => one.CohortId == cohort && one.Why != "") + await db.Set<ItemComment>().CountAsync(one => one.CohortId == cohort),
    });

    /// <summary>The list as one would see it: address, title, date, why, themes, words, comments.</summary>
    public static Task<List<string>> Listed(this CohortFactory host, Guid cohort) => host.Read(async db =>
    {
        var themes = await db.Set<Theme>().Where(one => one.CohortId == cohort).ToDictionaryAsync(one => one.Id);
        var tags = await db.Set<Tag>().Where(one => one.CohortId == cohort).ToDictionaryAsync(one => one.Id, one => one.Name);
        string Path(Guid? id) => id is { } known ? $"{Path(themes[known].ParentId)}/{themes[known].Name}" : "";
        var comments = (await db.Set<ItemComment>().Where(one => one.CohortId == cohort).ToListAsync()).ToLookup(one => one.ItemId, one => one.Text);
        var items = await db.Set<WatchItem>().Include(one => one.Voices).Include(one => one.Themes).Include(one => one.Tags).Where(one => one.CohortId == cohort).ToListAsync();
        return items.Select(one => string.Join(" | ",
            one.Address, one.Title, one.AddedAt.ToString("s", CultureInfo.InvariantCulture), string.Join('+', one.Voices.Select(voice => voice.Why)),
            string.Join('+', one.Themes.Select(place => Path(place.ThemeId)).Order(StringComparer.Ordinal)), string.Join('+', one.Tags.Select(word => tags[word.TagId]).Order(StringComparer.Ordinal)),
            string.Join('+', comments[one.Id].Order(StringComparer.Ordinal)))).Order(StringComparer.Ordinal).ToList();
    });
}

/// <summary>A promo with nothing in it.</summary>
internal static class EmptyPromo
{
    public static Task<Guid> In(CohortFactory host) => host.Read(async db =>
    {
        var person = await db.Set<Person>().Where(one => one.Email == Cast.Coordinator).Select(one => one.Id).SingleAsync();
        var promo = new TrainingCohort(Guid.CreateVersion7(), $"Promo vide {Guid.NewGuid():N}", FakeClock.Today, FakeClock.Today.AddDays(60), person, DateTime.UnixEpoch);
        db.Add(promo);
        await db.SaveChangesAsync();
        return promo.Id;
    });
}
