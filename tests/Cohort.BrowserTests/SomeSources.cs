using Cohort.Kernel.Data;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sources;

namespace Cohort.BrowserTests;

/// <summary>Sources as the pages show them: one that is read and suggests, one in trouble, one that paused itself.</summary>
internal static class SomeSources
{
    public static IReadOnlyList<Guid> Add(CohortDb db, Guid cohort, Guid theme, Guid by, DateTime now)
    {
        // Its own address each time: the pages may be read again on the same site.
        WatchSource Source(string title)
        {
            var address = $"https://feeds.example/{Guid.CreateVersion7()}";
            return new WatchSource(cohort, new FoundFeed(address, title, "https://feeds.example/", "", [], [], ""), address, theme, by, now);
        }

        var sources = new[] { Source("Les nouvelles"), Source("Un flux en peine"), Source("Un flux parti") };
        var readings = Array.ConvertAll(sources, one => new SourceReading(one.Id, now));
        readings[0].Succeed(now, 60);
        readings[1].Fail(now, "The host does not answer.", "", null);
        sources[2].Pause(null, "The host says that this is gone for good.", now);
        db.AddRange(sources);
        db.AddRange(readings);
        db.AddRange(Enumerable.Range(0, 25).Select(index => new Suggestion(
            cohort, sources[0].Id, new NewsEntry(ItemAddress.Read($"https://feeds.example/{sources[0].Id}/{index}", out _)!, $"Un article, le {index}", "Un résumé de quelques mots.", now.AddHours(-index)), now)));
        return [.. sources.Select(one => one.Id)];
    }
}
