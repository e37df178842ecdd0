using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Links;
using FsCheck;
using FsCheck.Fluent;

namespace Cohort.UnitTests.Watch.Links;

/// <summary>From looks to a state: bad news takes several looks, good news one.</summary>
public sealed class JudgeTests
{
    private static readonly DateTime Start = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    // Each look: the day, and what was seen (g good, w walled, m moved, e elsewhere, 4 gone, d no host, t trouble).
    [Theory]
    [InlineData("", "Alive")]
    [InlineData("0g", "Alive")]
    [InlineData("0w", "Protected")]
    [InlineData("0t", "Trouble")]
    [InlineData("0t 1t 40t 90t", "Trouble")]
    [InlineData("0:4", "Trouble")]
    [InlineData("0:4 3:4 6:4", "Trouble")]
    [InlineData("0:4 8:4", "Trouble")]
    [InlineData("0:4 3:4 7:4", "Dead")]
    [InlineData("0:4 3t 4t 7:4", "Trouble")]
    [InlineData("0:4 3t 4:4 7:4", "Dead")]
    [InlineData("0:4 3:4 7:4 8t", "Dead")]
    [InlineData("0:4 3:4 7:4 8w", "Protected")]
    [InlineData("0:4 3:4 7:4 37g", "Alive")]
    [InlineData("0:4 3:4 7g 8:4", "Trouble")]
    [InlineData("0d 5d 10d 13d", "Trouble")]
    [InlineData("0d 7d 14d", "Trouble")]
    [InlineData("0d 5d 10d 14d", "Dead")]
    [InlineData("0m", "Alive")]
    [InlineData("0m 0m", "Alive")]
    [InlineData("0m 2m", "Moved")]
    [InlineData("0m 2m 3t", "Moved")]
    [InlineData("0m 2n", "Alive")]
    [InlineData("0e", "Trouble")]
    [InlineData("0e 1e", "Diverted")]
    [InlineData("0e 1e 2g", "Alive")]
    [InlineData("0w 9w 20w 300w", "Protected")]
    public void Looks_make_a_state(string looks, string state)
    {
        LinkJudge.Judge([.. Looks(looks)]).ToString().ShouldBe(state);
        // The same one by one, as the row is written and read again.
        var check = new LinkCheck(ItemAddress.HashOf("a"), "https://a.example/", Start);
        foreach (var look in Looks(looks))
            check.Keep(look, null);
        check.State.ToString().ShouldBe(state);
    }

    [Fact]
    public void No_single_look_makes_dead_and_a_good_one_always_makes_alive()
    {
        var sights = Gen.Elements(Enum.GetValues<Sight>());
        Prop.ForAll(Histories().ToArbitrary(), sights.ToArbitrary(), (history, sight) =>
        {
            LinkJudge.Judge([new Sighting(Start, sight, SightReason.None)]).ShouldNotBe(LinkState.Dead);
            var later = history.Count == 0 ? Start : history[^1].At.AddHours(1);
            LinkJudge.Judge([.. history, new Sighting(later, Sight.Good, SightReason.None)]).ShouldBe(LinkState.Alive);
            LinkJudge.Judge([.. history, new Sighting(later, Sight.Walled, SightReason.Wall)]).ShouldBe(LinkState.Protected);
            LinkJudge.Judge([.. history.Where(one => one.Sight is not (Sight.Gone or Sight.NoHost))]).ShouldNotBe(LinkState.Dead);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_kept_is_bounded_and_says_what_all_would_say()
    {
        Prop.ForAll(Histories().ToArbitrary(), history =>
        {
            IReadOnlyList<Sighting> kept = [];
            foreach (var look in history)
                kept = LinkLooks.With(kept, look);
            kept.Count.ShouldBeLessThanOrEqualTo(LinkLooks.Most);
            var text = LinkLooks.Write(kept);
            text.Length.ShouldBeLessThanOrEqualTo(LinkLooks.Longest);
            var read = LinkLooks.Read(text, kept.LastOrDefault(one => one.Target.Length > 0)?.Target ?? "");
            LinkJudge.Judge(read).ShouldBe(LinkJudge.Judge(kept));
            // A look that was let go can only make the judge more patient.
            if (LinkJudge.Judge(kept) == LinkState.Dead)
                LinkJudge.Judge(history).ShouldBe(LinkState.Dead);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Trouble_is_looked_at_soon_then_ever_more_rarely_and_a_host_may_ask_for_a_week_at_most()
    {
        var looks = new List<Sighting>();
        var waits = new List<double>();
        foreach (var _ in Enumerable.Range(0, 8))
        {
            looks.Add(new Sighting(Start, Sight.Trouble, SightReason.Host));
            waits.Add(LinkJudge.Wait(looks, LinkState.Trouble, null).TotalHours);
        }

        waits.ShouldBe([1, 6, 24, 72, 168, 336, 720, 720]);
        LinkJudge.Wait(looks[..1], LinkState.Trouble, TimeSpan.FromHours(5)).TotalHours.ShouldBe(5);
        LinkJudge.Wait(looks[..1], LinkState.Trouble, TimeSpan.FromDays(4000)).TotalDays.ShouldBe(7);
        LinkJudge.Wait([new Sighting(Start, Sight.Good, SightReason.None)], LinkState.Alive, TimeSpan.FromSeconds(-9)).TotalDays.ShouldBe(30);
        LinkJudge.Wait([new Sighting(Start, Sight.Moved, SightReason.NewAddress)], LinkState.Alive, null).TotalDays.ShouldBe(2);
    }

    [Fact]
    public void Since_when_is_the_first_look_that_did_not_find_it()
    {
        var check = new LinkCheck(ItemAddress.HashOf("a"), "https://a.example/", Start);
        foreach (var look in Looks("0g 30:4 31:4 34:4 38:4"))
            check.Keep(look, null);
        (check.State, check.Since, check.History.Count).ShouldBe((LinkState.Dead, Start.AddDays(30), 5));
        check.Vouch(Start.AddDays(39));
        (check.State, check.NextLookAt, check.History.Count).ShouldBe((LinkState.Alive, Start.AddDays(129), 0));
    }

    private static Gen<List<Sighting>> Histories() =>
        Gen.Elements("g", "w", "m", "n", "e", "4", "4", "4", "d", "d", "t", "t").Zip(Gen.Choose(0, 200)).ListOf().Select(all =>
        {
            var at = Start;
            return all.Select(one => Look(at = at.AddHours(one.Item2), one.Item1)).ToList();
        });

    private static IEnumerable<Sighting> Looks(string looks) =>
        looks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => Look(Start.AddDays(int.Parse(one[..^1].TrimEnd(':'), System.Globalization.CultureInfo.InvariantCulture)), one[^1..]));

    private static Sighting Look(DateTime at, string sign) => sign switch
    {
        "g" => new(at, Sight.Good, SightReason.None),
        "w" => new(at, Sight.Walled, SightReason.Wall),
        "m" => new(at, Sight.Moved, SightReason.NewAddress, "https://new.example/page"),
        "n" => new(at, Sight.Moved, SightReason.NewAddress, "https://other.example/page"),
        "e" => new(at, Sight.Elsewhere, SightReason.Home, "https://a.example/"),
        "4" => new(at, Sight.Gone, SightReason.NotFound),
        "d" => new(at, Sight.NoHost, SightReason.NoHost),
        _ => new(at, Sight.Trouble, SightReason.Host),
    };
}
