using Cohort.Facilities.Work;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Themes;
using Cohort.Watch.Pages.Watch.Items;
using Cohort.Watch.Pages.Watch.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Watch;

public sealed class HandOverTests
{
    [Fact]
    public async Task A_trainer_of_both_promos_hands_the_list_over_once_and_without_names()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var next = await EmptyPromo.In(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get(WatchLinks.HandOver(known.Ain))).Page.QuerySelector("#look").ShouldBeNull();
        (await trainer.Post(WatchLinks.HandOver(known.Ain), [new("__RequestVerificationToken", Visitor.Token(await trainer.Get("/account"))), new("Form.Into", next.ToString()), new("Form.HasUnplaced", "true")])).Code.ShouldBe(404);
        await Join(host, Cast.Trainer, next);

        await host.As("gael@demo.example", new ChooseCredit { Cohort = known.Ain, Kind = CreditKind.Name, ShowsReasons = true });
        await host.As("dimitri@demo.example", new ChooseCredit { Cohort = known.Ain });
        var theme = await host.Read(db => db.Set<Theme>().Where(one => one.CohortId == known.Ain && one.Name == "Publics").Select(one => one.Id).SingleAsync());
        var items = await host.Read(db => db.Set<WatchItem>().Where(one => one.CohortId == known.Ain).OrderBy(one => one.AddedAt).Select(one => one.Id).ToListAsync());
        await host.As(Cast.Trainee, new KeepItemBack(known.Ain, items[0], true));
        await host.As(Cast.Trainer, new RetireItem { Cohort = known.Ain, Item = items[1], Why = "Dépassé" });

        var form = await trainer.Get(WatchLinks.HandOver(known.Ain));
        var none = await trainer.Send(form, "#look", ("Form.Into", ""));
        none.Code.ShouldBe(422);
        none.Said(".errors li")!.ShouldStartWith("Choisissez la promo");
        var preview = await trainer.Send(form, "#look", ("Form.Into", next.ToString()));
        preview.Code.ShouldBe(200, preview.Said(".errors"));
        (await host.Counted(next)).ShouldBe([0, 0, 0, 0, 0]);
        preview.Said("#preview + ul")!.ShouldContain("8 nouveaux liens");
        preview.Said("#preview + ul")!.ShouldContain("1 lien reste ici");
        var asked = await trainer.Send(preview, "#take");
        asked.Code.ShouldBe(302, asked.Said(".errors"));
        await host.Services.GetRequiredService<RunWork>().Run(default);
        (await trainer.Follow(asked)).Text.ShouldContain("8 liens sont nouveaux");
        (await trainer.Follow(asked)).Text.ShouldNotContain("deux fois");
        var first = await host.Listed(next);
        first.Count.ShouldBe(8);
        first.ShouldContain(one => one.Contains("/Publics/Parentalité", StringComparison.Ordinal) || one.Contains("/Publics", StringComparison.Ordinal));

        // Only who chose to show their reasons; they say where they come from, and nobody is named.
        var whys = await host.Read(db => db.Set<Voice>().Where(one => one.CohortId == next).Select(one => one.Why).ToListAsync());
        whys.Count(one => one.Length > 0).ShouldBeGreaterThan(0);
        string.Concat(whys).ShouldNotContain("Gaël");
        whys.ShouldAllBe(one => one.Length == 0 || one.Contains("Promo Ain", StringComparison.Ordinal));
        string.Concat(whys).ShouldNotContain("Dix ateliers prêts");
        string.Concat(whys).ShouldNotContain("Noémie");

        // A second time adds nothing.
        var second = await trainer.Send(await trainer.Get(WatchLinks.HandOver(known.Ain)), "#look", ("Form.Into", next.ToString()));
        second.Said("#preview + ul")!.ShouldContain("0 nouveau lien");
        await trainer.Send(second, "#take");
        await host.Services.GetRequiredService<RunWork>().Run(default);
        (await host.Listed(next)).ShouldBe(first);
        (await host.Read(db => db.Set<HandedOver>().CountAsync(one => one.CohortId == next))).ShouldBe(8);

        var item = await host.Read(db => db.Set<WatchItem>().Where(one => one.CohortId == next).Select(one => one.Id).FirstAsync());
        (await trainer.Get(WatchLinks.Item(next, item))).Said("[data-handed-over]")!.ShouldStartWith("Transmis par Promo Ain");
        (await trainer.Get(WatchLinks.List(next))).Said(".links .in-margin b")!.ShouldStartWith("Promo Ain");
        // Who receives may take a reason off.
        var said = await host.Read(db => db.Set<Voice>().Where(one => one.CohortId == next && one.Why != "").Select(one => one.ItemId).FirstAsync());
        var card = await trainer.Get(WatchLinks.Item(next, said));
        (await trainer.Press(card, "button[name=Voice]")).Location.ShouldBe(WatchLinks.Item(next, said));
        (await trainer.Get(WatchLinks.Item(next, said))).Page.QuerySelector(".voice").ShouldBeNull();

        // What left the list arrives as such.
        await host.As(Cast.Trainer, new HandOver(known.Ain, next, new HandOverChoice([theme], true, true, false)));
        (await host.Read(db => db.Set<WatchItem>().Where(one => one.CohortId == next && one.RetiredAt != null).Select(one => one.RetiredWhy).ToListAsync())).ShouldAllBe(one => one == "Dépassé");
    }

    [Fact]
    public async Task Who_steers_only_one_of_the_promos_hands_nothing_over()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var choice = new HandOverChoice([], true, false, false);
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(Cast.Trainer, new HandOver(known.Ain, known.Jura, choice)));
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(Cast.Trainer, new HandOver(known.Ain, known.Ain, choice)));
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(Cast.Trainer, new HandOver(known.Jura, known.Ain, choice)));
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(Cast.Trainer, new PreviewHandOver(known.Ain, known.Jura, choice)));
        await Should.ThrowAsync<Kernel.Forbidden>(() => host.As(Cast.Trainee, new HandOver(known.Ain, known.Jura, choice)));
        await host.As(Cast.Coordinator, new HandOver(known.Ain, known.Jura, choice));
    }

    [Fact]
    public async Task Five_thousand_links_go_over()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var next = await EmptyPromo.In(host);
        var lines = string.Join('\n', Enumerable.Range(0, 5_000).Select(index => $"https://many.example/link-{index}"));
        var brought = await host.As(Cast.Trainer, new ImportLinks(known.Ain, System.Text.Encoding.UTF8.GetBytes(lines), "many.txt"));
        brought.New.ShouldBe(5_000);
        var report = await host.As(Cast.Coordinator, new HandOver(known.Ain, next, new HandOverChoice([], true, false, true)));
        report.New.ShouldBe(5_000);
    }

    private static Task<int> Join(CohortFactory host, string email, Guid cohort) => host.Read(async db =>
    {
        var person = await db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync();
        db.Add(new Membership(person, cohort, Role.Trainer, person, DateTime.UnixEpoch));
        return await db.SaveChangesAsync();
    });
}
