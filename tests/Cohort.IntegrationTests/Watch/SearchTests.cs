using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Pages.Watch.Items;
using Cohort.Watch.Pages.Watch.Tags;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

public sealed class SearchTests(CastHost host) : IClassFixture<CastHost>
{
    [Theory]
    [InlineData("fiche", "La Base")]
    [InlineData("MEDIATIONS fiche", "La Base")]
    [InlineData("« à reprendre et à corriger »", "La Base")]
    [InlineData("ecouter page -fiche", "Lecteur d’écran")]
    [InlineData("theme:accessibilité phrases", "Écrire en facile")]
    [InlineData("tag:rgpd", "Registre RGPD")]
    [InlineData("by:Mamadou chiffres", "Baromètre")]
    [InlineData("thème:publics -theme:parentalité conseil", "Baromètre")]
    [InlineData("cnil", "Registre RGPD")]
    public async Task Words_find_what_was_brought_whatever_their_accents_and_number(string typed, string title)
    {
        var known = await Known.Of(host);
        (await Titles(known, typed)).ShouldHaveSingleItem().ShouldStartWith(title);
    }

    [Theory]
    [InlineData("\"base la\"")]
    [InlineData("fiche cnil")]
    [InlineData("de la pour")]
    [InlineData("theme:introuvable")]
    [InlineData("by:introuvable")]
    [InlineData("%")]
    [InlineData("'; DROP TABLE Watch_WatchItem; --")]
    [InlineData("😀 \u202e \\ _")]
    [InlineData("\"")]
    public async Task What_is_not_there_is_not_found_and_the_page_says_what_may_help(string typed)
    {
        var known = await Known.Of(host);
        using var gael = await Visitor.SignedIn(host, "gael@demo.example");
        var page = await gael.Get(Address(known, typed));
        page.Code.ShouldBe(200);
        page.Page.QuerySelectorAll(".links > li").Length.ShouldBe(0);
        page.Page.QuerySelector(".empty li").ShouldNotBeNull();
        page.Page.QuerySelector("#q")!.GetAttribute("value").ShouldNotBeNull();
    }

    [Fact]
    public async Task Ten_thousand_characters_do_no_harm()
    {
        var known = await Known.Of(host);
        (await Titles(known, "fiche " + new string('x', 10_000))).ShouldHaveSingleItem();
        (await Titles(known, new string('x', 10_000))).ShouldBeEmpty();
        (await Titles(known, string.Join(' ', Enumerable.Repeat("fiche", 300)))).ShouldHaveSingleItem();
        (await Titles(known, string.Join(' ', Enumerable.Range(0, 300).Select(one => $"\"{one}")))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_said_is_found_at_once_and_what_is_withdrawn_no_longer()
    {
        var known = await Known.Of(host);
        var id = (await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://find.example/", Why = "Pour les formatrices" })).Items.Single();
        (await Titles(known, "formatrice")).Count.ShouldBe(1);
        await host.As(Cast.Trainer, new CommentItem { Cohort = known.Ain, Item = id, Id = Guid.CreateVersion7(), Text = "Une zibeline, à l’œil nu" });
        (await Titles(known, "zibelines oeil")).Count.ShouldBe(1);
        var comment = await host.Read(db => db.Set<ItemComment>().Where(one => one.ItemId == id).Select(one => one.Id).SingleAsync());
        await host.As(Cast.Trainer, new RemoveComment { Cohort = known.Ain, Item = id, Comment = comment });
        (await Titles(known, "zibelines")).ShouldBeEmpty();

        await host.As(Cast.Trainee, new SpeakForItem { Cohort = known.Ain, Item = id, Why = "Autre raison" });
        (await Titles(known, "formatrice")).ShouldBeEmpty();
        var version = await host.Read(db => db.Set<WatchItem>().Where(one => one.Id == id).Select(one => one.Version).SingleAsync());
        await host.As(Cast.Trainee, new EditItem { Cohort = known.Ain, Item = id, Version = version, Title = "Un chalumeau", Tags = "bricole" });
        (await Titles(known, "chalumeaux bricole")).Count.ShouldBe(1);
        var tag = await host.Read(db => db.Set<Tag>().Where(one => one.CohortId == known.Ain && one.Name == "bricole").Select(one => one.Id).SingleAsync());
        await host.As(Cast.Trainee, new RenameTag { Cohort = known.Ain, Tag = tag, Name = "outillage" });
        (await Titles(known, "chalumeaux outillage")).Count.ShouldBe(1);
        (await Titles(known, "bricole")).ShouldBeEmpty();
        (await Titles(known, "tag:bricole")).Count.ShouldBe(1, "another way to say it");

        await host.Read(async db => await db.Set<ItemComment>().Where(one => one.ItemId == id).ExecuteDeleteAsync());
        await host.As(Cast.Trainee, new WithdrawVoice(known.Ain, id));
        (await host.Read(async db => await db.Set<ItemStem>().CountAsync(one => one.ItemId == id) + await db.Set<ItemText>().CountAsync(one => one.ItemId == id))).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_there_before_is_indexed_by_the_task()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        await own.Read(async db =>
        {
            await db.Set<ItemStem>().ExecuteDeleteAsync();
            await db.Set<ItemText>().ExecuteDeleteAsync();
            return await db.Set<WatchItem>().ExecuteUpdateAsync(set => set.SetProperty(one => one.IndexVersion, 0));
        });
        (await Titles(known, "fiche", own)).ShouldBeEmpty();
        (await own.Run("IndexItems")).ShouldBeGreaterThan(5);
        (await Titles(known, "fiche", own)).Count.ShouldBe(1);
        (await own.Run("IndexItems")).ShouldBe(0);
    }

    [Fact]
    public async Task A_search_is_paged_and_keeps_the_other_filters()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        await own.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = string.Join('\n', Enumerable.Range(0, 45).Select(one => $"https://many.example/{one}")), Why = "Une ribambelle" });
        using var gael = await Visitor.SignedIn(own, "gael@demo.example");
        var page = await gael.Get(Address(known, "ribambelles") + "&unread=1");
        var seen = new List<string>();
        for (var number = 0; number < 3; number++)
        {
            seen.AddRange(page.Page.QuerySelectorAll(".link h3 a").Select(one => one.GetAttribute("href")!));
            if (page.Page.QuerySelector("a[rel=next]") is { } next)
                page = await gael.Get(next.GetAttribute("href")!);
        }

        (seen.Count, seen.Distinct().Count()).ShouldBe((45, 45));
        page.Page.QuerySelectorAll(".filters.wraps a").Length.ShouldBe(2);
        page.Page.QuerySelector("form[role=search] input[name=unread]").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_one_search_box_finds_links_and_another_promo_finds_none_of_them()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/search?q=fiches");
        page.Page.QuerySelectorAll("main a").Select(one => one.GetAttribute("href")!).ShouldContain(one => one.StartsWith($"/promos/{known.Ain}/watch/", StringComparison.Ordinal));
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get(WatchLinks.List(known.Jura) + "?q=fiche")).Page.QuerySelectorAll(".links > li").Length.ShouldBe(0);
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        (await tutor.Get($"/promos/{known.Ain}/search?q=fiches")).Text.ShouldNotContain("/watch/");
    }

    private static string Address(Known known, string typed) => $"{WatchLinks.List(known.Ain)}?q={Uri.EscapeDataString(typed)}";

    private async Task<IReadOnlyList<string>> Titles(Known known, string typed, CastHost? other = null) =>
        [.. (await (other ?? host).As("gael@demo.example", new GetWatch(known.Ain, new WatchFilter { Q = typed }))).Lines.Select(one => one.Title)];
}
