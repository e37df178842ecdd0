using Cohort.Testing;

namespace Cohort.IntegrationTests.Account;

public sealed class DoorTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_wrong_password_keeps_the_address_and_says_why()
    {
        using var visitor = Visitor.Of(host);
        var answer = await visitor.Send(await visitor.Get("/sign-in"), "form", ("Form.Email", Cast.Trainee), ("Form.Password", "pas celui-ci"));
        answer.Code.ShouldBe(422);
        answer.Page.QuerySelector("#Form_Email")!.GetAttribute("value").ShouldBe(Cast.Trainee);
        answer.Page.QuerySelector("#Form_Password")!.GetAttribute("value").ShouldBeNull();
    }

    [Fact]
    public async Task After_eight_wrong_passwords_even_the_right_one_waits()
    {
        using var visitor = Visitor.Of(host);
        for (var attempt = 0; attempt < 8; attempt++)
            await visitor.Send(await visitor.Get("/sign-in"), "form", ("Form.Email", "gael@demo.example"), ("Form.Password", "pas celui-ci"));
        (await visitor.Send(await visitor.Get("/sign-in"), "form", ("Form.Email", "gael@demo.example"), ("Form.Password", Cast.Password))).Code.ShouldBe(422);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_session_at_once()
    {
        using var one = await Visitor.SignedIn(host, "rui@demo.example");
        using var other = await Visitor.SignedIn(host, "rui@demo.example");
        (await other.Get("/account")).Code.ShouldBe(200);
        (await one.Post("/account?handler=Everywhere", [new("__RequestVerificationToken", Visitor.Token(await one.Get("/account")))])).Code.ShouldBe(302);
        (await other.Get("/account")).Code.ShouldBe(302);
    }

    [Fact]
    public async Task A_back_address_of_another_site_is_not_followed()
    {
        using var visitor = Visitor.Of(host);
        var page = await visitor.Get("/sign-in?back=https://evil.example/");
        (await visitor.Send(page, "form", ("Form.Email", Cast.Trainee), ("Form.Password", Cast.Password))).Location.ShouldBe("/");
    }

    [Fact]
    public async Task Signed_in_pages_are_not_stored_and_carry_the_policy()
    {
        using var visitor = await Visitor.SignedIn(host, Cast.Trainer);
        var answer = await visitor.Get("/account");
        answer.Raw.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Raw.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'self'");
        answer.Raw.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe");
    }

    [Fact]
    public async Task The_second_factor_is_asked_once_it_is_on()
    {
        using var visitor = await Visitor.SignedIn(host, "noemie@demo.example");
        var page = await visitor.Follow(await visitor.Send(await visitor.Get("/account/second-factor"), "form[action*=Begin]"));
        var key = page.Page.QuerySelector("code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        (await visitor.Send(page, "form[action*=second-factor],form:not([action])", ("Form.Code", "000000"))).Code.ShouldBe(422);
        var on = await visitor.Send(page, "main form", ("Form.Code", Totp.Code(key, DateTimeOffset.UtcNow)));
        on.Code.ShouldBe(200);
        var recovery = on.Page.QuerySelector("li code")!.TextContent;

        using var again = Visitor.Of(host);
        var first = await again.Send(await again.Get("/sign-in"), "form", ("Form.Email", "noemie@demo.example"), ("Form.Password", Cast.Password));
        first.Location!.ShouldContain("/sign-in/code");
        var second = await again.Get(first.Location!);
        (await again.Send(second, "form", ("Form.Code", "111111"))).Code.ShouldBe(422);
        (await again.Send(second, "form", ("Form.Code", recovery))).Code.ShouldBe(302);
    }
}

public sealed class SlowDoorTests(SlowDoorHost host) : IClassFixture<SlowDoorHost>
{
    [Fact]
    public async Task Too_many_tries_in_a_minute_are_turned_away()
    {
        using var visitor = Visitor.Of(host);
        var codes = new List<int>();
        for (var attempt = 0; attempt < 5; attempt++)
            codes.Add((await visitor.Send(await visitor.Get("/sign-in"), "form", ("Form.Email", "nobody@demo.example"), ("Form.Password", "x"))).Code);
        codes.ShouldBe([422, 422, 422, 429, 429]);
        (await visitor.Send(await visitor.Get("/forgot"), "form", ("Form.Email", "nobody@demo.example"))).Code.ShouldBe(429, "all doors with a password count together");
        (await visitor.Post("/account/erase", [])).Code.ShouldBe(429, "a password is asked there too");
        (await visitor.Get("/guest/nobody")).Code.ShouldNotBe(429);
        (await visitor.Post("/guest/nobody", [])).Code.ShouldNotBe(429, "links count apart");
    }
}
