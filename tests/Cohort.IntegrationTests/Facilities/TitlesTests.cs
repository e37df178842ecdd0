using System.Text;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities;
using Cohort.Facilities.Fetching;
using Cohort.Kernel.Data;
using Cohort.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cohort.IntegrationTests.Facilities;

public sealed class TitlesTests
{
    [Fact]
    public async Task Whoever_opens_a_workshop_reads_what_its_remote_link_leads_to()
    {
        using var server = new RawServer(RawServer.Page("<title>La salle de visio</title>"));
        using var host = new DoorHost(server);
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var link = $"http://127.0.0.1:{server.Endpoint.Port}/salle";
        var page = await Link(trainer, known, link);
        page.Page.QuerySelector($"a[href='{link}']")!.TextContent.ShouldBe("rejoindre\u00a0: 127.0.0.1");
        server.Heads.ShouldBeEmpty();

        (await ReadPages(host)).ShouldBe(1);
        (await Workshop(trainer, known)).Page.QuerySelector($"a[href='{link}']")!.TextContent.ShouldBe("rejoindre\u00a0: La salle de visio");

        // Saved again it is not read again, until it is a month old.
        await Link(trainer, known, link);
        (await ReadPages(host)).ShouldBe(0);
        host.Clock.Pass(TimeSpan.FromDays(31));
        await Link(trainer, known, link);
        (await ReadPages(host)).ShouldBe(1);
        server.Heads.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_title_costs_a_page_one_statement_and_a_tick_with_nothing_due_one_too()
    {
        using var server = new RawServer(RawServer.Page("<title>La salle</title>"));
        using var host = new DoorHost(server);
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await Workshop(trainer, known);
        host.Statements.Restart();
        await Workshop(trainer, known);
        var without = host.Statements.Count;
        await Link(trainer, known, server.Address.ToString());
        await ReadPages(host);
        host.Statements.Restart();
        await ReadPages(host);
        host.Statements.Count.ShouldBe(1);
        await Workshop(trainer, known);
        host.Statements.Restart();
        (await Workshop(trainer, known)).Text.ShouldContain("La salle");
        host.Statements.Count.ShouldBeLessThanOrEqualTo(without + 2, "the title, and the change that is now in the history");
    }

    [Fact]
    public async Task What_cannot_be_read_is_tried_three_times_more_then_given_up_and_said()
    {
        using var server = new RawServer("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        using var host = new DoorHost(server);
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await Link(trainer, known, $"http://127.0.0.1:{server.Endpoint.Port}/salle?pwd=secret");
        foreach (var wait in new[] { TimeSpan.FromMinutes(5), TimeSpan.FromHours(1), TimeSpan.FromDays(1) })
        {
            (await ReadPages(host)).ShouldBe(1);
            host.Clock.Pass(wait - TimeSpan.FromSeconds(1));
            (await ReadPages(host)).ShouldBe(0);
            host.Clock.Pass(TimeSpan.FromSeconds(1));
        }

        (await ReadPages(host)).ShouldBe(1);
        host.Clock.Pass(TimeSpan.FromDays(30));
        (await ReadPages(host)).ShouldBe(0);
        server.Heads.Count.ShouldBe(4);
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await coordinator.Get("/upkeep/hosts");
        var row = page.Page.QuerySelectorAll("section[aria-labelledby=unread] tbody tr").ShouldHaveSingleItem();
        row.TextContent.ShouldContain("Le serveur est en difficulté.");
        row.TextContent.ShouldContain("Échec");
        page.Text.ShouldNotContain("secret");

        // Whoever saves it again has it tried again.
        await Link(trainer, known, $"http://127.0.0.1:{server.Endpoint.Port}/salle?pwd=secret");
        (await ReadPages(host)).ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_read_at_once_read_once_and_who_dies_leaves_it_to_the_next()
    {
        using var server = new RawServer(async (_, stream, stop) =>
        {
            await Task.Delay(300, stop);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(RawServer.Page("<title>Une fois</title>")), stop);
        });
        using var host = new DoorHost(server);
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await Link(trainer, known, server.Address.ToString());
        (await Task.WhenAll(ReadPages(host), ReadPages(host))).Sum().ShouldBe(1);
        server.Heads.Count.ShouldBe(1);

        await Link(trainer, known, server.Address + "autre");
        var id = await host.Read(db => db.Set<FetchedPage>().Where(one => one.Url.EndsWith("autre")).Select(one => one.Id).SingleAsync());
        var dead = (await host.AsHouse(new ClaimPage(id)))!;
        (await host.AsHouse(new ClaimPage(id))).ShouldBeNull();
        (await ReadPages(host)).ShouldBe(0);
        host.Clock.Pass(TimeSpan.FromMinutes(5));
        (await ReadPages(host)).ShouldBe(1);
        await host.AsHouse(new KeepTitle(id, dead.Attempt, "Trop tard", "", IsRead: true));
        (await host.Read(db => db.Set<FetchedPage>().Where(one => one.Id == id).Select(one => one.Title).SingleAsync())).ShouldBe("Une fois");
    }

    [Fact]
    public async Task One_page_that_breaks_the_reading_costs_itself_and_nobody_else()
    {
        using var server = new RawServer(RawServer.Page("<title>Les autres</title>"));
        using var host = new DoorHost(server);
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await Link(trainer, known, server.Address.ToString());
        var now = host.Clock.GetUtcNow().UtcDateTime;
        await Write(host, db => db.AddRange(new FetchedPage("http://a%E2%80%8D/", new string('a', 64), now.AddDays(-1)), new FetchedPage("http://[", new string('b', 64), now.AddDays(-1))));
        (await ReadPages(host)).ShouldBe(3);
        var pages = await host.Read(db => db.Set<FetchedPage>().OrderBy(one => one.WantedAt).ThenBy(one => one.UrlHash).ToListAsync());
        pages[0].Failure.ShouldNotBeEmpty();
        pages[1].Failure.ShouldBe("This page could not be read.");
        pages[2].Title.ShouldBe("Les autres");
    }

    [Fact]
    public async Task Who_dies_with_a_page_four_times_is_not_given_it_again()
    {
        using var host = new CastHost();
        await Write(host, db => db.Add(new FetchedPage("http://pad.example/", new string('a', 64), host.Clock.GetUtcNow().UtcDateTime)));
        var id = await host.Read(db => db.Set<FetchedPage>().Select(one => one.Id).SingleAsync());
        for (var attempt = 1; attempt <= 4; attempt++)
        {
            (await host.AsHouse(new ClaimPage(id))).ShouldNotBeNull();
            host.Clock.Pass(TimeSpan.FromMinutes(5));
        }

        (await host.AsHouse(new ClaimPage(id))).ShouldBeNull();
        var page = await host.Read(db => db.Set<FetchedPage>().SingleAsync());
        (page.NextAt, page.Failure).ShouldBe((null, "This page could not be read."));
    }

    [Fact]
    public async Task No_more_than_five_hundred_pages_wait()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await Write(host, db => db.AddRange(Enumerable.Range(0, 500).Select(index => new FetchedPage($"http://pad.example/{index}", $"{index:D64}", host.Clock.GetUtcNow().UtcDateTime))));
        (await Link(trainer, known, "https://visio.example/salle")).Text.ShouldContain("visio.example");
        (await host.Read(db => db.Set<FetchedPage>().CountAsync())).ShouldBe(500);
    }

    [Fact]
    public async Task It_is_read_at_once_when_the_site_runs()
    {
        using var server = new RawServer(RawServer.Page("<title>Tout de suite</title>"));
        using var host = new DoorHost(server, background: true);
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await Link(trainer, known, server.Address.ToString());
        for (var look = 0; look < 100; look++)
        {
            if ((await Workshop(trainer, known)).Text.Contains("Tout de suite", StringComparison.Ordinal))
                return;
            await Task.Delay(50);
        }

        Assert.Fail("The title did not come.");
    }

    [Fact]
    public async Task A_coordinator_lists_a_host_and_takes_it_off_again()
    {
        using var host = new CastHost();
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await coordinator.Get("/upkeep/hosts");
        foreach (var never in new[] { "localhost", "127.0.0.1", "http://169.254.169.254/", "2130706433", "[::1]", "fd00:ec2::254", "printer.local", "http://a%E2%80%8D/", "a b", "" })
            (await coordinator.Send(page, "form.form-grid", ("Form.Host", never), ("Form.Why", "Pour voir"))).Code.ShouldBe(422, never);
        var done = await coordinator.Send(page, "form.form-grid", ("Form.Host", "https://Pad.Lan:8443/p/x"), ("Form.Why", "Le pad du centre"));
        done.Code.ShouldBe(302);
        (await coordinator.Send(page, "form.form-grid", ("Form.Host", "pad.lan"), ("Form.Why", "Encore"))).Code.ShouldBe(302);
        var listed = await coordinator.Follow(done);
        listed.Page.QuerySelectorAll("section[aria-labelledby=listed] tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Le pad du centre");
        (await new ListedHosts(host.Services.GetRequiredService<IServiceScopeFactory>()).Holds("pad.lan", default)).ShouldBeTrue();

        var gone = await coordinator.Follow(await coordinator.Press(listed, "button[name=id]"));
        gone.Page.QuerySelectorAll("button[name=id]").ShouldBeEmpty();
        var back = await coordinator.Follow(await coordinator.Send(gone, ".toast-line form"));
        back.Page.QuerySelectorAll("section[aria-labelledby=listed] tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Le pad du centre");
    }

    private static async Task<Answer> Link(Visitor trainer, Known known, string link)
    {
        var page = await trainer.Get($"/promos/{known.Ain}/workshops/{known.Planned}/edit");
        var done = await trainer.Send(page, "form:has(#Form_RemoteLink)", ("Form.Modality", nameof(Modality.Remote)), ("Form.RemoteLink", link));
        done.Code.ShouldBe(302);
        return await trainer.Follow(done);
    }

    private static Task<Answer> Workshop(Visitor trainer, Known known) => trainer.Get($"/promos/{known.Ain}/workshops/{known.Planned}");

    private static Task<int> Write(CohortFactory host, Action<CohortDb> write) => host.Read(db =>
    {
        write(db);
        return db.SaveChangesAsync();
    });

    private static Task<int> ReadPages(CohortFactory host) => host.Services.GetRequiredService<ReadPages>().Run(default);

    private sealed class DoorHost(RawServer door, bool background = false) : CastHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            if (background)
                builder.UseSetting("Cohort:Background", "true").UseSetting("Cohort:CheckLinks", "false");
            builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<IFetcher>(of =>
                new GuardedFetcher(of.GetRequiredService<SiteAddress>(), TimeProvider.System) { Door = door.Endpoint })));
        }
    }
}
