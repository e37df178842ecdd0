using Cohort.Cohorts.Model;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Cohorts;

public sealed class FirstRunTests(EmptyHost host) : IClassFixture<EmptyHost>
{
    [Fact]
    public async Task The_first_coordinator_needs_the_code_of_the_console_and_two_who_race_make_one()
    {
        using var visitor = Visitor.Of(host);
        (await visitor.Get("/sign-in")).Location.ShouldBe("/first-run");
        var page = await visitor.Get("/first-run");
        (await visitor.Send(page, "form", Fill("WRONG", "a@centre.example"))).Code.ShouldBe(422);
        (await host.Read(db => db.Set<Person>().CountAsync())).ShouldBe(0);

        var code = host.Services.GetRequiredService<FirstRunCode>().Printed!;
        var racers = Enumerable.Range(0, 4).Select(_ => Visitor.Of(host)).ToList();
        var pages = await Task.WhenAll(racers.Select(one => one.Get("/first-run")));
        var answers = await Task.WhenAll(racers.Select((one, index) => one.Send(pages[index], "form", Fill(code, $"racer{index}@centre.example"))));
        answers.Count(one => one.Code == 302).ShouldBe(1);
        (await host.Read(db => db.Set<Person>().CountAsync())).ShouldBe(1);
        (await host.Read(db => db.Set<Body>().CountAsync())).ShouldBe(1);
        (await visitor.Get("/first-run")).Code.ShouldBe(404);
        racers.ForEach(one => one.Dispose());
    }

    private static (string, string)[] Fill(string code, string email) =>
    [
        ("Form.Code", code), ("Form.BodyName", "Le Centre"), ("Form.GivenName", "Zoé"), ("Form.FamilyName", "Abadie"), ("Form.Email", email), ("Form.Password", "une phrase assez longue"),
    ];
}

public sealed class InvitationTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_link_serves_once_even_when_used_twice_at_the_same_moment()
    {
        var known = await Known.Of(host);
        var link = await Invite(known, "nouvelle@exemple.example");
        var guests = Enumerable.Range(0, 4).Select(_ => Visitor.Of(host)).ToList();
        var pages = await Task.WhenAll(guests.Select(one => one.Get(link)));
        var answers = await Task.WhenAll(guests.Select((one, index) => one.Send(pages[index], "form", ("Form.GivenName", "Inès"), ("Form.FamilyName", "Nouvelle"), ("Form.Password", "une phrase assez longue"))));
        answers.Count(one => one.Code == 302).ShouldBe(1);
        (await host.Read(db => db.Set<Person>().CountAsync(one => one.Email == "nouvelle@exemple.example"))).ShouldBe(1);
        using var late = Visitor.Of(host);
        (await late.Get(link)).Page.QuerySelectorAll("input[type=password]").Length.ShouldBe(0);
        guests.ForEach(one => one.Dispose());
    }

    [Fact]
    public async Task Who_has_an_account_must_prove_it()
    {
        var known = await Known.Of(host);
        var link = await Invite(known, known.Outsider);
        using var thief = Visitor.Of(host);
        var page = await thief.Get(link);
        (await thief.Send(page, "form", ("Form.Password", "pas le bon mot de passe"))).Code.ShouldBe(422);
        (await thief.Send(page, "form", ("Form.Password", Cast.Password))).Code.ShouldBe(302);
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get($"/promos/{known.Ain}/today")).Code.ShouldBe(200);
    }

    [Fact]
    public async Task A_link_too_old_is_told_so()
    {
        var known = await Known.Of(host);
        var link = await Invite(known, "tard@exemple.example");
        host.Clock.Pass(TimeSpan.FromDays(31));
        using var guest = Visitor.Of(host);
        var page = await guest.Get(link);
        page.Code.ShouldBe(200);
        page.Page.QuerySelectorAll("input[type=password]").Length.ShouldBe(0);
    }

    private async Task<string> Invite(Known known, string email)
    {
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/people/invite");
        var done = await trainer.Send(page, "form", ("Form.Email", email), ("Form.GivenName", "Inès"), ("Form.FamilyName", "Nouvelle"), ("Form.Role", "Trainee"));
        done = await trainer.Follow(done);
        return new Uri(done.Page.QuerySelectorAll("input[readonly],code").Select(one => one.GetAttribute("value") ?? one.TextContent).First(one => one.Contains("/invitation/", StringComparison.Ordinal)).Trim()).PathAndQuery;
    }
}
