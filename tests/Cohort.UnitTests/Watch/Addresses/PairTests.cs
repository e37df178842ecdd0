using System.Text;
using Cohort.UnitTests.Curriculum.Frameworks;
using Cohort.Watch.Model.Addresses;

namespace Cohort.UnitTests.Watch.Addresses;

/// <summary>Pairs of addresses that are one thing, perhaps one, or two.</summary>
public sealed class PairTests
{
    [SampleFact]
    public void The_key_joins_no_pair_of_two_things_and_every_pair_of_one_thing_is_joined_or_suggested()
    {
        var pairs = Encoding.UTF8.GetString(WatchSamples.Read("url-pairs.tsv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(one => one.TrimEnd('\r').Split('\t')).ToList();
        pairs.Count.ShouldBe(46);
        pairs.Where(one => one[0] == "diff" && (Key(one[2]) == Key(one[3]) || Wider(one[2]) == Wider(one[3]))).Select(one => one[1]).ShouldBeEmpty();
        pairs.Where(one => one[0] == "same" && Wider(one[2]) != Wider(one[3])).Select(one => one[1]).ShouldBeEmpty();
        // What is asked of a person, and not done in silence.
        pairs.Where(one => one[0] == "same" && Key(one[2]) != Key(one[3])).Select(one => one[1])
            .ShouldBe(["youtube-mobile", "mobile-wikipedia", "mobile-host", "amp-path", "double-slash", "anchor", "doi-resolver", "arxiv-pdf", "wayback"]);
    }

    [Theory]
    [MemberData(nameof(Same))]
    public void The_same(string one, string other) => Key(one).ShouldBe(Key(other));

    [Theory]
    [MemberData(nameof(Perhaps))]
    public void Perhaps_the_same(string one, string other)
    {
        Key(one).ShouldNotBe(Key(other));
        Wider(one).ShouldBe(Wider(other));
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void Never_joined_in_silence(string one, string other) => Key(one).ShouldNotBe(Key(other));

    public static TheoryData<string, string> Same => Pairs(AddressPairs.Same);

    public static TheoryData<string, string> Perhaps => Pairs(AddressPairs.Perhaps);

    public static TheoryData<string, string> Different => Pairs(AddressPairs.Different);

    private static string Key(string text) => Address.Read(text).ShouldNotBeNull(text).Key;

    private static string Wider(string text) => Address.Read(text).ShouldNotBeNull(text).WiderKey;

    private static TheoryData<string, string> Pairs(string text)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            data.Add(line.Split(" | ")[0], line.Split(" | ")[1]);
        return data;
    }
}
