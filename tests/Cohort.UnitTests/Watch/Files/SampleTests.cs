using Cohort.UnitTests.Curriculum.Frameworks;
using Cohort.Watch.Model.Files;

namespace Cohort.UnitTests.Watch.Files;

/// <summary>What truly stands in each real file, counted by hand: links, folders, tags, descriptions, dates, and what is told.</summary>
public sealed class SampleTests
{
    [SampleTheory]
    [InlineData("chromium_nested.htm", 18, 7, 0, 0, 18, 0)]
    [InlineData("delicious_sanitize_fr.htm", 2, 0, 5, 2, 2, 0)]
    [InlineData("firefox_nested.htm", 21, 6, 101, 8, 21, 3)]
    [InlineData("ie_bom_encoding.htm", 1, 0, 0, 0, 1, 0)]
    [InlineData("internet_explorer_11_nested.htm", 27, 9, 0, 0, 27, 0)]
    [InlineData("javascript_url.html", 5, 3, 0, 0, 2, 1)]
    [InlineData("linkding_invalid_date.html", 3, 0, 3, 3, 2, 1)]
    [InlineData("lowercase_doctype.htm", 2, 0, 5, 1, 2, 0)]
    [InlineData("netscape_multiline.htm", 3, 0, 3, 3, 3, 0)]
    [InlineData("netscape_nodate.htm", 1, 0, 2, 0, 0, 0)]
    [InlineData("pearltrees_export-25-12-2016.html", 11, 6, 0, 0, 11, 0)]
    [InlineData("pocket_ril_export_fr.html", 2, 0, 4, 0, 2, 0)]
    [InlineData("safari_folded_fr.htm", 3, 5, 0, 0, 0, 0)]
    [InlineData("shaarli_legacy_no_dl.htm", 2, 0, 2, 1, 2, 0)]
    [InlineData("shaarli_markdown.htm", 0, 0, 0, 0, 0, 3)]
    [InlineData("wallabag_shaarli_fr.html", 2, 0, 2, 1, 2, 0)]
    [InlineData("pocket_2025_fr.csv", 7, 0, 0, 0, 7, 0)]
    [InlineData("instapaper_export.csv", 4, 0, 0, 0, 0, 0)]
    [InlineData("pinboard_export.json", 3, 0, 9, 2, 3, 0)]
    [InlineData("chrome-bookmarks.json", 1, 3, 0, 0, 1, 0)]
    [InlineData("firefox-bookmarks_fr.json", 2, 2, 2, 0, 2, 0)]
    [InlineData("notion_2025_md_csv_nested.zip", 0, 0, 0, 0, 0, 2)]
    public void All_that_is_in_it_is_kept(string name, int links, int folders, int tags, int whys, int dates, int faults)
    {
        var found = LinkFileReader.Read(WatchSamples.Read(name));
        found.Refused.ShouldBeNull();
        new[] { found.Links.Count, found.Folders.Count, found.Links.Sum(one => one.Tags.Count), found.Links.Count(one => one.Why.Length > 0), found.Links.Count(one => one.AddedAt is not null), found.Faults.Count }
            .ShouldBe([links, folders, tags, whys, dates, faults], string.Join('\n', found.Faults));
        found.Links.ShouldAllBe(one => one.Title.Length > 0 && one.Place.Length > 0);
    }

    [SampleFact]
    public void An_empty_file_is_refused() => LinkFileReader.Read(WatchSamples.Read("empty.htm")).Refused!.Text.ShouldBe("This file is empty.");

    [SampleFact]
    public void Folders_of_Pearltrees_are_nested_as_they_were()
    {
        var found = LinkFileReader.Read(WatchSamples.Read("pearltrees_export-25-12-2016.html"));
        found.Links.GroupBy(one => string.Join('/', one.Folder)).Select(one => (one.Key, one.Count()))
            .ShouldBe([("syncrase/Journalisme", 3), ("syncrase/Bioterrorisme", 2), ("syncrase/Bioterrorisme/Bioterrorisme2", 2), ("cat", 2), ("cat/cat 2", 2)]);
        found.Links[1].Title.ShouldBe("Le classement des pays selon la liberté sur Internet – Blog Histoire Géo");
        found.Links[0].AddedAt.ShouldBe(new DateTime(2016, 12, 14, 18, 35, 21, DateTimeKind.Utc));
    }

    [SampleFact]
    public void What_folders_say_of_themselves_is_kept()
    {
        var found = LinkFileReader.Read(WatchSamples.Read("firefox_nested.htm"));
        found.Folders.Where(one => one.About.Length > 0).Select(one => one.About)
            .ShouldBe(["Comics, webcomics, fun stuff!", "Development & programming", "Add bookmarks to this folder to see them displayed on the Bookmarks Toolbar"]);
        found.Links.Single(one => one.Title == "xkcd: Slope Hypothesis Testing" || one.Address == "http://xkcd.com/1332/").Folder.ShouldBe(["Comics"]);
    }

    [SampleFact]
    public void Several_lines_stay_several_and_broken_marks_are_text()
    {
        LinkFileReader.Read(WatchSamples.Read("netscape_multiline.htm")).Links[0].Why.ShouldBe("List:\n- item1\n- item2\n- item3");
        var odd = LinkFileReader.Read(WatchSamples.Read("delicious_sanitize_fr.htm")).Links[0];
        odd.Why.ShouldContain("#CLE ---> #VALEUR");
        odd.Tags.ShouldBe(["spip3", "astuces"]);
        LinkFileReader.Read(WatchSamples.Read("pocket_ril_export_fr.html")).Links.ShouldAllBe(one => one.ToRead == true);
        LinkFileReader.Read(WatchSamples.Read("pocket_2025_fr.csv")).Links.Select(one => one.ToRead).ShouldBe([true, true, true, false, true, false, true]);
        LinkFileReader.Read(WatchSamples.Read("instapaper_export.csv")).Links.Select(one => string.Join('/', one.Folder)).ShouldBe(["", "", "Starred", "test_tag"]);
        LinkFileReader.Read(WatchSamples.Read("chrome-bookmarks.json")).Links[0].AddedAt!.Value.Year.ShouldBe(2016);
        LinkFileReader.Read(WatchSamples.Read("firefox-bookmarks_fr.json")).Links[0].Tags.ShouldBe(["test", "tag"]);
    }

    [SampleFact]
    public void Sources_of_an_OPML_file_are_feeds()
    {
        var france = LinkFileReader.Read(WatchSamples.Read("france_with_category.opml"));
        france.Feeds.Count.ShouldBe(11);
        france.Feeds.ShouldAllBe(one => one.Folder.Single() == "France");
        france.Feeds.Single(one => one.Title.StartsWith("L'ess", StringComparison.Ordinal)).Address.ShouldBe("https://www.sudouest.fr/essentiel/rss.xml");
        var mixed = LinkFileReader.Read(WatchSamples.Read("hier-4-mixed.xml"));
        mixed.Feeds.Single().Tags.ShouldBe(["tag", "parent/child"]);
        mixed.Feeds.Single().Folder.ShouldBe(["grouping"]);
    }
}
