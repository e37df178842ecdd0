using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.House;

/// <summary>What a hostile person tried once, and must not succeed in again.</summary>
public sealed class HostileTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task The_body_is_not_a_promo_whose_coordinators_can_be_ended_or_demoted()
    {
        var me = await host.Read(db => db.Set<Person>().Where(one => one.Email == Cast.Coordinator).Select(one => one.Id).SingleAsync());
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        KeyValuePair<string, string> token = new("__RequestVerificationToken", Visitor.Token(await coordinator.Get("/account")));
        (await coordinator.Post($"/promos/{Guid.Empty}/people/{me}?handler=End", [token, new("sure", "true")])).Code.ShouldBe(404);
        (await coordinator.Post($"/promos/{Guid.Empty}/people/{me}", [token, new("Form.Role", "Trainee")])).Code.ShouldBe(404);
        (await coordinator.Get("/body")).Code.ShouldBe(200);
    }

    [Fact]
    public async Task Who_no_longer_steers_leaves_no_door_open()
    {
        var known = await Known.Of(host);
        using var yann = await Visitor.SignedIn(host, "yann@demo.example");
        var page = await yann.Get($"/promos/{known.Ain}/people/invite");
        var shown = await yann.Follow(await yann.Send(page, "form", ("Form.Email", "mule@exemple.example"), ("Form.GivenName", "M"), ("Form.FamilyName", "Ule"), ("Form.Role", "Trainer")));
        var link = new Uri(shown.Page.QuerySelectorAll("input[readonly],code").Select(one => one.GetAttribute("value") ?? one.TextContent).First(one => one.Contains("/invitation/", StringComparison.Ordinal)).Trim()).PathAndQuery;
        var yannId = await host.Read(db => db.Set<Person>().Where(one => one.Email == "yann@demo.example").Select(one => one.Id).SingleAsync());
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        (await camille.Post($"/promos/{known.Ain}/people/{yannId}?handler=End", [new("__RequestVerificationToken", Visitor.Token(await camille.Get("/account"))), new("sure", "true")])).Code.ShouldBe(302);
        using var mule = Visitor.Of(host);
        (await mule.Get(link)).Code.ShouldBe(404);
    }

    [Fact]
    public async Task A_trainee_does_not_make_themselves_the_leader_of_what_is_past_to_certify_its_hours()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var today = await host.Read(db => db.Set<Workshop>().Where(one => one.CohortId == known.Ain && one.State == WorkshopState.Planned && one.Slots.Any(slot => slot.Date == FakeClock.Today)
            && one.Leaders.All(leader => leader.PersonId != known.Fatou)).Select(one => one.Id).FirstAsync());
        var edit = await fatou.Get($"/promos/{known.Ain}/workshops/{today}/edit");
        (await fatou.Send(edit, "form", ("Form.Leaders", known.Fatou.ToString()))).Code.ShouldBe(422);
        (await fatou.Send(await fatou.Get($"/promos/{known.Ain}/workshops/{today}/hold"), "form")).Code.ShouldBe(403);
    }

    [Fact]
    public async Task A_crafted_way_back_leads_to_the_beginning()
    {
        using var visitor = Visitor.Of(host);
        foreach (var back in new[] { "//evil.example", "/%09/evil.example", "/%C3%A9", "/a%0d%0aX-Y:1", "/\\evil.example", "https://evil.example" })
            (await visitor.Get($"/language/fr?back={back}")).Location.ShouldBe("/");
        (await visitor.Get("/language/en?back=/sign-in")).Location.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task A_locked_account_and_an_unknown_one_answer_the_same()
    {
        async Task<string?> Last(string email)
        {
            using var visitor = Visitor.Of(host);
            Answer answer = null!;
            for (var attempt = 0; attempt < 9; attempt++)
                answer = await visitor.Send(await visitor.Get("/sign-in"), "form", ("Form.Email", email), ("Form.Password", "pas celui-ci"));
            return answer.Said(".errors");
        }

        (await Last("lucie@demo.example")).ShouldBe(await Last("nobody@demo.example"));
    }
}
