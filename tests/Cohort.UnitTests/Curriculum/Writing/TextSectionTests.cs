using Cohort.Curriculum.Model.Writing;
using Cohort.Ui.Written;

namespace Cohort.UnitTests.Curriculum.Writing;

public sealed class TextSectionTests
{
    [Theory]
    [InlineData("Ouvert.\n\n## Not to be shared\n\nSecret.\n\n### Dessous\n\nSecret.\n\n## Liens\n\nVu.", "Ouvert.\n\n## Liens\n\nVu.")]
    [InlineData("### À NE PAS PARTAGER !\nSecret.\n\n### Suite\n\nVu.", "### Suite\n\nVu.")]
    [InlineData("A ne pas partager\n---\n\nSecret.", "")]
    [InlineData("```\nouvert\n## À ne pas partager\nSecret.", "```\nouvert")]
    [InlineData("Vu.", "Vu.")]
    public void What_is_not_to_be_shared_stays(string text, string shared) => TextSection.Shared(text).ShouldBe(shared);

    [Fact]
    public void A_part_is_changed_without_the_others()
    {
        const string text = "Avant.\n\n## Dit\n\n- un\n- deux\n\n## Liens\n\nVu.";
        TextSection.Of(text).Select(one => one.Title).ShouldBe(["", "Dit", "Liens"]);
        TextSection.Of(text)[1].Whole.ShouldBe("## Dit\n\n- un\n- deux");
        TextSection.Replace(text, 1, "## Dit\n\n- trois").ShouldBe("Avant.\n\n## Dit\n\n- trois\n\n## Liens\n\nVu.");
        TextSection.Replace(text, 9, "Plus.").ShouldBe(text + "\n\nPlus.");
    }

    [Fact]
    public void Whoever_had_no_turn_yet_is_asked_first_and_then_the_one_whose_turn_is_longest_ago()
    {
        var (fatou, yann, marc) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var day = DateTime.UnixEpoch;
        var next = ScribeRota.Propose([fatou, yann, marc], [(fatou, ScribeRole.Writes, day), (yann, ScribeRole.Checks, day.AddDays(1))]);
        (next[ScribeRole.Writes], next[ScribeRole.Checks]).ShouldBe((marc, fatou));
        ScribeRota.Propose([fatou], []).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("https://pad.example/p/jour", "https://pad.example/p/jour/export/txt")]
    [InlineData("https://md.example/abc?both#x", "https://md.example/abc/download")]
    [InlineData("https://a.example/notes.md", "https://a.example/notes.md")]
    public void A_pad_gives_its_text_at_an_address_of_its_own(string pad, string text) => PadAddress.Of(new Uri(pad))[0].ToString().ShouldBe(text);

    [Theory]
    [InlineData("a\nb", "a\nc", " a|-b|+c")]
    [InlineData("", "a", "+a")]
    [InlineData("1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5\n7", "……| 4| 5|-6|+7")]
    public void A_difference_is_told_line_by_line(string before, string after, string told) => string.Join('|', LineDifference.Of(before, after).Select(one => one.Kind + one.Text)).ShouldBe(told);

    [Fact]
    public void A_page_shows_headings_tables_and_only_our_pictures()
    {
        string Html(string text) => WrittenText.Page(text, key => key == "photo-1" ? "/promos/x/files/1" : null).ToString()!;
        Html("##### Titre").ShouldBe("<h3>Titre</h3>");
        Html("![un \"<b>\" *mur*](photo-1)").ShouldBe("<p><img src=\"/promos/x/files/1\" alt=\"un &quot;&lt;b&gt;&quot; mur\" loading=\"lazy\" decoding=\"async\"></p>");
        Html("![x](https://a.example/i.png)").ShouldNotContain("<img");
        Html("![x](javascript:alert(1))").ShouldBe("<p>x</p>");
        Html("|a|b|\n|-|-|\n|<i>|2|").ShouldBe("<div class=\"written-table\"><table class=\"sheet-table\"><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr><tr><td>&lt;i&gt;</td><td>2</td></tr></table></div>");
    }
}
