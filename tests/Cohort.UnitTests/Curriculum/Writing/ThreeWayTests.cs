using Cohort.Curriculum.Model.Writing;

namespace Cohort.UnitTests.Curriculum.Writing;

public sealed class ThreeWayTests
{
    private const string Ground = "## Dit\n\nUn.\n\nDeux.\n\n## Gardé\n\nTrois.";

    [Theory]
    [InlineData("## Dit\n\nUn, mieux.\n\nDeux.\n\n## Gardé\n\nTrois.", "## Dit\n\nUn.\n\nDeux.\n\n## Gardé\n\nTrois, mieux.", "## Dit\n\nUn, mieux.\n\nDeux.\n\n## Gardé\n\nTrois, mieux.")]
    [InlineData("## Dit\n\nUn, mieux.\n\nDeux.\n\n## Gardé\n\nTrois.", "## Dit\n\nUn.\n\nDeux, mieux.\n\n## Gardé\n\nTrois.", "## Dit\n\nUn, mieux.\n\nDeux, mieux.\n\n## Gardé\n\nTrois.")]
    [InlineData(Ground + "\n\nQuatre.", Ground + "\n\nCinq.", Ground + "\n\nQuatre.\n\nCinq.")]
    [InlineData("## Dit\n\nUn.\n\n## Gardé\n\nTrois.", "## Dit\n\nUn.\n\nDeux, mieux.\n\n## Gardé\n\nTrois.", "## Dit\n\nUn.\n\nDeux, mieux.\n\n## Gardé\n\nTrois.")]
    [InlineData("", Ground + "\n\nQuatre.", "Quatre.")]
    [InlineData(Ground, Ground + "\n\nQuatre.", Ground + "\n\nQuatre.")]
    [InlineData(Ground + "\n\nQuatre.", Ground + "\n\nQuatre.", Ground + "\n\nQuatre.")]
    public void What_two_changed_apart_is_joined(string theirs, string mine, string together) =>
        ThreeWay.Merge(Ground, theirs, mine, _ => "Yann", "Fatou").ShouldBe(new Merged(together, 0));

    [Fact]
    public void Lines_of_one_list_are_apart_too() =>
        ThreeWay.Merge("- un\n- deux", "- un, mieux\n- deux", "- un\n- deux\n- trois", _ => "Yann", "Fatou").Text.ShouldBe("- un, mieux\n- deux\n- trois");

    [Fact]
    public void The_same_paragraph_stands_twice_with_who_wrote_it()
    {
        var merged = ThreeWay.Merge(Ground, Ground.Replace("Deux.", "Deux, dit l’un.", StringComparison.Ordinal), Ground.Replace("Deux.", "Deux, dit l’autre.", StringComparison.Ordinal), _ => "Yann", "Fatou");
        merged.Both.ShouldBe(1);
        merged.Text.ShouldBe("## Dit\n\nUn.\n\n⇄ Yann: Deux, dit l’un.\n\n⇄ Fatou: Deux, dit l’autre.\n\n## Gardé\n\nTrois.");
    }

    [Fact]
    public void A_word_under_a_heading_that_somebody_took_away_meanwhile_does_not_become_public()
    {
        const string ground = "Ouvert.\n\n## À ne pas partager\n\n## Liens";
        var merged = ThreeWay.Merge(ground, "Ouvert.\n\n## Liens", "Ouvert.\n\n## À ne pas partager\n\nSecret.\n\n## Liens", _ => "Yann", "Fatou").Text;
        merged.ShouldContain("Secret.");
        TextSection.Shared(merged).ShouldBe("Ouvert.\n\n## Liens");
    }

    [Fact]
    public void Whatever_two_write_no_new_paragraph_is_lost_and_nothing_private_goes_out()
    {
        var random = new Random(10);
        for (var round = 0; round < 2000; round++)
        {
            var ground = Enumerable.Range(0, random.Next(8)).Select(index => random.Next(4) == 0 ? random.Next(2) == 0 ? "## Titre" : "## À ne pas partager" : $"Base {index}").ToList();
            var (theirs, mine) = (Changed(ground, "T", random), Changed(ground, "M", random));
            var merged = ThreeWay.Merge(string.Join("\n\n", ground), string.Join("\n\n", theirs), string.Join("\n\n", mine), _ => "Yann", "Fatou").Text;
            foreach (var one in theirs.Concat(mine).Where(one => one[0] is 'T' or 'M'))
                merged.ShouldContain(one);
            var shared = TextSection.Shared(merged);
            foreach (var (written, all) in new[] { (theirs, string.Join("\n\n", theirs)), (mine, string.Join("\n\n", mine)) })
            {
                foreach (var one in written.Where(one => one[0] is 'T' or 'M' && !TextSection.Shared(all).Split("\n\n").Contains(one)))
                    shared.Split("\n\n").ShouldNotContain(line => line.EndsWith(one, StringComparison.Ordinal), merged);
            }

            TextBlock.Join(TextBlock.Split(merged)).ShouldBe(merged);
        }
    }

    [Fact]
    public void A_text_of_many_short_lines_is_put_together()
    {
        string Many(string word) => string.Join('\n', Enumerable.Range(0, 7000).Select(index => $"- {word}{index}"));
        ThreeWay.Merge(Many("a"), Many("b"), Many("c"), _ => "Yann", "Fatou").Text.Length.ShouldBeGreaterThan(100_000);
    }

    private static List<string> Changed(List<string> ground, string who, Random random)
    {
        var made = new List<string>();
        var count = 0;
        foreach (var one in ground)
        {
            if (random.Next(5) == 0)
                made.Add($"{who}{count++} neuf");
            switch (random.Next(5))
            {
                case 0:
                    made.Add($"{who}{count++} changé");
                    break;
                case 1 when !one.StartsWith('#') || random.Next(3) == 0:
                    break;
                default:
                    made.Add(one);
                    break;
            }
        }

        if (random.Next(3) == 0)
            made.Add($"{who}{count} fin");
        return made;
    }
}
