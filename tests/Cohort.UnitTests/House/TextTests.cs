using System.Text.Json;
using System.Text.RegularExpressions;
using Cohort.Testing;

namespace Cohort.UnitTests.House;

public sealed partial class TextTests
{
    private static readonly IReadOnlyList<string> Homes = [.. Repository.Files("Texts.fr.json", "src", "modules").Select(one => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(one)!))];

    [Fact]
    public void Every_text_on_screen_has_its_French()
    {
        var french = Homes.SelectMany(Read).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        var keys = Repository.Files("*.cs", "src", "modules").Concat(Repository.Files("*.cshtml", "src", "modules"))
            .SelectMany(file => Keys(File.ReadAllText(file)).Select(key => (key, Path.GetFileName(file)))).ToList();
        keys.Count.ShouldBeGreaterThan(300);
        keys.Where(one => !french.Contains(one.key)).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void The_same_words_have_the_same_French_everywhere() =>
        Homes.SelectMany(Read).GroupBy(one => one.Key).Where(one => one.Select(pair => pair.Value).Distinct().Count() > 1).Select(one => one.Key).ShouldBeEmpty();

    [Fact]
    public void The_French_keeps_the_places_of_the_English() =>
        Homes.SelectMany(Read).Where(one => !Places().Matches(one.Key).Select(match => match.Value).Order().Distinct().SequenceEqual(Places().Matches(one.Value).Select(match => match.Value).Order().Distinct()))
            .Select(one => one.Key).ShouldBeEmpty();

    [Fact]
    public void French_double_signs_stand_after_a_space_that_does_not_break() =>
        Homes.SelectMany(Read).Where(one => BreakingSpace().IsMatch(one.Value)).Select(one => one.Value).ShouldBeEmpty();

    [Fact]
    public void The_dark_colours_stand_twice_and_are_the_same()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Root, "src/Cohort.Ui/Styles/tokens.css"));
        var blocks = DarkBlock().Matches(css).Select(one => one.Groups[1].Value).ToList();
        blocks.Count.ShouldBe(2);
        blocks[0].ShouldBe(blocks[1]);
    }

    private static Dictionary<string, string> Read(string home) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Repository.Root, home, "Texts.fr.json")))!;

    /// <summary>The literals that are keys by where they stand: L[...], Says(...), Refusal(...), labels and hints.</summary>
    private static IEnumerable<string> Keys(string code)
    {
        foreach (Match match in Indexer().Matches(code))
        {
            foreach (Match literal in Literal().Matches(UpToClosing(code, match.Index + match.Length - 1)))
                yield return Regex.Unescape(literal.Groups[1].Value);
        }

        foreach (Match match in Direct().Matches(code))
            yield return Regex.Unescape(match.Groups[1].Value);
        foreach (Match match in Plural().Matches(code))
        {
            yield return match.Groups[1].Value;
            yield return match.Groups[2].Value;
        }
    }

    // The key is the first argument: what comes after a comma at the first level is a value.
    private static string UpToClosing(string code, int open)
    {
        var depth = 0;
        var quoted = false;
        for (var index = open; index < code.Length; index++)
        {
            if (code[index] == '"' && code[index - 1] != '\\')
                quoted = !quoted;
            if (quoted)
                continue;
            depth += code[index] is '[' or '(' or '{' ? 1 : code[index] is ']' or ')' or '}' ? -1 : 0;
            if (depth == 0 || (depth == 1 && code[index] == ','))
                return code[open..index];
        }

        return "";
    }

    [GeneratedRegex("""\b(?:L|texts)\[|\s(?:label|hint)="@\(""", RegexOptions.None, 1000)]
    private static partial Regex Indexer();

    [GeneratedRegex("""(?<!(?:==|is|or|not) )"((?:[^"\\]|\\.)+)"(?! =>)""", RegexOptions.None, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("""(?:\.Says\(|new Refusal\(|new Conflict\(|new SearchHit\(|new Sentence\(|string Label => |string Does => |\slabel=|\shint=|\sempty=)"((?:[^"\\@]|\\.)+)"(?!\s*\+)""", RegexOptions.None, 1000)]
    private static partial Regex Direct();

    [GeneratedRegex("""L\.Count\([^"]*"([^"]+)", "([^"]+)"\)""", RegexOptions.None, 1000)]
    private static partial Regex Plural();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Places();

    [GeneratedRegex(" [:;!?»]|« ", RegexOptions.None, 1000)]
    private static partial Regex BreakingSpace();

    [GeneratedRegex(@"/\* dark:begin \*/(.*?)/\* dark:end \*/", RegexOptions.Singleline, 1000)]
    private static partial Regex DarkBlock();
}
