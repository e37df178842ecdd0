using Cohort.Testing;

namespace Cohort.BrowserTests.Journeys;

/// <summary>Coming in, going out, and being told kindly what is missing.</summary>
public sealed class Accounts(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_wrong_password_then_the_right_one_another_language_and_out_everywhere()
    {
        await using var here = await Reader.Open(site);
        await here.SignIn(Cast.Trainee, "pas le bon mot de passe");
        here.Where.ShouldBe("/sign-in");
        (await here.Field("Form.Email").InputValueAsync()).ShouldBe(Cast.Trainee);
        (await here.Violations()).ShouldBeEmpty();
        await here.Fill("Form.Password", Cast.Password);
        await here.Press("main button[type=submit]");
        here.Where.ShouldEndWith("/today");

        await here.Go("/account");
        await here.Choose("Form.Language", "en");
        await here.Press("main form.form-grid button[type=submit]");
        (await here.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
        (await here.Text("h1")).ShouldBe("My account");

        await using var there = await Reader.SignedIn(site, Cast.Trainee);
        (await there.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
        await here.Press("button[formaction*=Everywhere]");
        here.Where.ShouldBe("/sign-in");
        await there.Go("/account");
        there.Where.ShouldStartWith("/sign-in");
        await here.Go("/account");
        here.Where.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task The_summary_of_errors_takes_the_focus_and_leads_to_the_field()
    {
        await using var trainer = await Reader.SignedIn(site, Cast.Trainer);
        await trainer.Go($"{await Board.Promo(trainer)}/workshops/new");
        await trainer.Fill("Form.Doing", "Ce qui était écrit reste.");
        await trainer.Press("main form.form-grid button[type=submit]");
        (await trainer.Page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("errors");
        (await trainer.Violations()).ShouldBeEmpty();
        await trainer.Page.Locator("#errors a[href='#Form_Title']").ClickAsync();
        (await trainer.Page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("Form_Title");
        (await trainer.Field("Form.Doing").InputValueAsync()).ShouldBe("Ce qui était écrit reste.");
        trainer.Faults().ShouldBeEmpty();
    }
}
