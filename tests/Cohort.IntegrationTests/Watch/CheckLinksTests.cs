using Cohort.Facilities.Fetching;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Links;
using Cohort.Watch.Pages.Watch.Items;
using Cohort.Watch.Tasks.Links;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

/// <summary>The task that looks: politely, a few at a time, and without false alarms.</summary>
public sealed class CheckLinksTests
{
    [Fact]
    public async Task A_page_that_is_gone_is_dead_after_three_looks_in_a_week_and_alive_at_the_first_good_one()
    {
        using var host = new WebHost();
        var (known, address, hash) = await Add(host, "https://gone.example/fiche");
        host.Web.Status(address, 404);
        var states = new List<LinkState>();
        for (var hour = 0; hour < 24 * 13; hour++)
        {
            await host.Run("CheckLinks");
            if (await Check(host, hash) is { } check && (states.Count == 0 || states[^1] != check.State))
                states.Add(check.State);
            host.Clock.Pass(TimeSpan.FromHours(1));
        }

        states.ShouldBe([LinkState.Trouble, LinkState.Dead]);
        // After 1 h, 6 h, 1 d, 3 d and 7 d, then not for a month: each time the head, then the page, the first time the page only.
        host.Web.Asked.Count(one => one == $"GET {address}").ShouldBe(6);
        host.Web.Asked.Count(one => one == $"HEAD {address}").ShouldBe(4);
        (await Check(host, hash))!.Since.ShouldBe(new DateTime(2026, 11, 24, 8, 31, 0, DateTimeKind.Utc));

        host.Web.Status(address, 200);
        host.Clock.Pass(TimeSpan.FromDays(31));
        await Rounds(host);
        (await Check(host, hash))!.State.ShouldBe(LinkState.Alive);
        known.Ain.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Robots_are_asked_once_a_day_and_what_they_forbid_is_protected_and_never_looked_at()
    {
        using var host = new WebHost();
        var (known, address, hash) = await Add(host, "https://shy.example/private/1");
        await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://shy.example/open/2" });
        await Settle(host);
        host.Web.Robots("shy.example", "User-agent: Cohort\nDisallow: /private/\n");
        await Rounds(host);
        (await Check(host, hash))!.State.ShouldBe(LinkState.Protected);
        (await Check(host, hash))!.Reason.ShouldBe(SightReason.Robots);
        host.Web.Asked.ShouldNotContain(one => one.EndsWith(address, StringComparison.Ordinal));
        host.Web.Asked.ShouldContain("GET https://shy.example/open/2");
        host.Web.Asked.Count(one => one.EndsWith("shy.example/robots.txt", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task One_of_each_host_and_twenty_at_most_are_looked_at_in_a_run()
    {
        using var host = new WebHost();
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = string.Join('\n', Enumerable.Range(0, 25).Select(one => $"https://h{one}.example/a").Append("https://h0.example/b")) });
        await Settle(host);
        (await host.Run("CheckLinks")).ShouldBe(CheckLinks.Most);
        var hosts = host.Web.Asked.Where(one => !one.EndsWith("robots.txt", StringComparison.Ordinal)).Select(one => new Uri(one.Split(' ')[1]).Host).ToList();
        hosts.Count.ShouldBe(CheckLinks.Most);
        hosts.Distinct().Count().ShouldBe(CheckLinks.Most);
    }

    [Fact]
    public async Task It_lets_people_who_wait_for_a_title_pass()
    {
        using var host = new WebHost();
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://wait.example/a" });
        (await host.Run("CheckLinks")).ShouldBe(0);
        host.Web.Asked.ShouldBeEmpty();
        await Settle(host);
        (await host.Run("CheckLinks")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task When_nobody_answers_at_all_it_is_our_own_way_out_that_is_closed()
    {
        using var host = new WebHost();
        var (known, _, _) = await Add(host, "https://one.example/a");
        await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://two.example/a\nhttps://three.example/a" });
        await Settle(host);
        foreach (var one in await host.Read(db => db.Set<WatchItem>().Select(item => item.Address).ToListAsync()))
            host.Web.Fails(new Uri(one).Host, LookFailure.NoHost);
        await Rounds(host);
        (await host.Read(db => db.Set<LinkCheck>().CountAsync(one => one.State != LinkState.Alive || one.LastLookAt != null))).ShouldBe(0);
        (await host.Read(db => db.Set<LinkCheck>().CountAsync())).ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task Two_who_look_at_once_look_once_and_who_is_too_slow_writes_nothing()
    {
        using var host = new WebHost();
        var (_, address, hash) = await Add(host, "https://once.example/a");
        await host.AsHouse(new EnrolLinks(new Dictionary<string, string> { [hash] = address }));
        await host.AsHouse(new EnrolLinks(new Dictionary<string, string> { [hash] = address }));
        var first = (await host.AsHouse(new ClaimLink(hash)))!;
        (await host.AsHouse(new ClaimLink(hash))).ShouldBeNull();
        host.Clock.Pass(TimeSpan.FromMinutes(16));
        var second = (await host.AsHouse(new ClaimLink(hash)))!;
        var now = host.Clock.GetUtcNow().UtcDateTime;
        await host.AsHouse(new KeepLook(hash, first.Turn, new Sighting(now, Sight.Walled, SightReason.Wall), null));
        (await Check(host, hash))!.LastLookAt.ShouldBeNull();
        await host.AsHouse(new KeepLook(hash, second.Turn, new Sighting(now, Sight.Good, SightReason.None), TimeSpan.FromDays(5)));
        (await Check(host, hash))!.NextLookAt.ShouldBe(now.AddDays(30));
    }

    [Fact]
    public async Task An_address_that_nobody_reads_any_longer_is_forgotten_and_a_retired_one_left_alone()
    {
        using var host = new WebHost();
        var (known, _, hash) = await Add(host, "https://leaves.example/a");
        var (_, _, kept) = await Add(host, "https://retired.example/a");
        await Rounds(host);
        var ids = await host.Read(db => db.Set<WatchItem>().Where(one => one.AddressHash == hash || one.AddressHash == kept).ToDictionaryAsync(one => one.AddressHash, one => one.Id));
        (await host.As(Cast.Trainee, new WithdrawVoice(known.Ain, ids[hash]))).ShouldBeTrue();
        await host.As(Cast.Trainee, new RetireItem { Cohort = known.Ain, Item = ids[kept], Why = "Vieux" });
        host.Web.Asked.Clear();
        host.Clock.Pass(TimeSpan.FromDays(31));
        await Rounds(host);
        (await Check(host, hash)).ShouldBeNull();
        (await Check(host, kept)).ShouldNotBeNull();
        host.Web.Asked.ShouldNotContain(one => one.Contains("leaves.example", StringComparison.Ordinal) || one.Contains("retired.example", StringComparison.Ordinal));
    }

    internal static async Task<(Known Known, string Address, string Hash)> Add(WebHost host, string address)
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = address });
        await Settle(host);
        return (known, address, ItemAddress.HashOf(address));
    }

    /// <summary>As many runs as look at all that is due.</summary>
    internal static async Task Rounds(WebHost host)
    {
        for (var run = 0; run < 10 && await host.Run("CheckLinks") > 0; run++)
        {
        }
    }

    internal static Task<LinkCheck?> Check(WebHost host, string hash) => host.Read(db => db.Set<LinkCheck>().AsNoTracking().FirstOrDefaultAsync(one => one.AddressHash == hash));

    /// <summary>No title is waited for any longer.</summary>
    internal static Task<int> Settle(WebHost host) => host.Read(db => db.Set<FetchedPage>().ExecuteUpdateAsync(set => set.SetProperty(one => one.NextAt, (DateTime?)null)));
}
