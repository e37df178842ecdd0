using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Account;

public sealed class ForgotTests(CastHost host) : IClassFixture<CastHost>
{
    [Theory]
    [InlineData("rui@demo.example")]
    [InlineData(Cast.Coordinator)]
    public async Task Who_forgot_their_password_chooses_another_by_the_link_they_are_sent_once(string email)
    {
        using var visitor = Visitor.Of(host);
        var entry = (await visitor.Get("/sign-in")).Page.QuerySelector("a[href='/forgot']");
        entry.ShouldNotBeNull();
        await Ask(visitor, email.ToUpperInvariant());
        var mail = (await host.MailTo(email)).ShouldHaveSingleItem();
        mail.Headers.Keys.ShouldNotContain("List-Unsubscribe");
        var page = await visitor.Get(mail.Path);
        (await visitor.Send(page, "form", ("Form.Password", "une phrase toute neuve"))).Code.ShouldBe(302);
        (await visitor.Send(page, "form", ("Form.Password", "une phrase encore autre"))).Code.ShouldBe(422);
        var signIn = await visitor.Get("/sign-in");
        (await visitor.Send(signIn, "form", ("Form.Email", email), ("Form.Password", "une phrase toute neuve"))).Location.ShouldBe("/");
        (await Journal(host, email)).ShouldBe([AccountEventKind.ResetAsked, AccountEventKind.PasswordChanged]);
    }

    [Fact]
    public async Task Whose_password_was_changed_is_told_and_a_link_that_served_says_so()
    {
        using var visitor = Visitor.Of(host);
        await Ask(visitor, "lucie@demo.example");
        var link = (await host.MailTo("lucie@demo.example")).ShouldHaveSingleItem().Path;
        await visitor.Send(await visitor.Get(link), "form", ("Form.Password", "une phrase toute neuve"));
        var told = (await host.MailTo("lucie@demo.example")).Single(one => one.Headers["Subject"] == "Votre mot de passe a été changé");
        (told.Path, told.Headers.ContainsKey("List-Unsubscribe")).ShouldBe(("/forgot", false));
        var used = await visitor.Get(link);
        (used.Code, used.Page.QuerySelector("input[type=password]"), used.Page.QuerySelector("main a.btn")!.GetAttribute("href")).ShouldBe((200, null, "/forgot"));

        using var other = await Visitor.SignedIn(host, "mamadou@demo.example");
        (await other.Send(await other.Get("/account/password"), "main form", ("Form.Current", Cast.Password), ("Form.New", "une phrase toute neuve"))).Code.ShouldBe(302);
        (await host.MailTo("mamadou@demo.example")).ShouldHaveSingleItem().Headers["Subject"].ShouldBe("Votre mot de passe a été changé");
    }

    [Fact]
    public async Task The_answer_is_the_same_whether_the_address_is_known_or_not()
    {
        using var visitor = Visitor.Of(host);
        var known = await Ask(visitor, "gael@demo.example");
        var unknown = await Ask(visitor, "nobody@nowhere.example");
        known.ShouldBe(unknown);
        known.ShouldContain("Si un compte a cette adresse");
        (await host.MailTo("nobody@nowhere.example")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Asked_again_within_ten_minutes_it_is_one_message_and_one_line_of_the_journal()
    {
        using var visitor = Visitor.Of(host);
        for (var count = 0; count < 3; count++)
            await Ask(visitor, "noemie@demo.example");
        (await host.MailTo("noemie@demo.example")).Count.ShouldBe(1);
        (await Journal(host, "noemie@demo.example")).Count.ShouldBe(1);
        host.Clock.Pass(TimeSpan.FromMinutes(10));
        await Ask(visitor, "noemie@demo.example");
        (await host.MailTo("noemie@demo.example")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_second_factor_stays_on()
    {
        await host.Read(db => db.Set<Person>().Where(one => one.Email == Cast.Trainer).ExecuteUpdateAsync(set => set.SetProperty(one => one.TwoFactorEnabled, true)));
        using var visitor = Visitor.Of(host);
        await Ask(visitor, Cast.Trainer);
        var mail = (await host.MailTo(Cast.Trainer)).ShouldHaveSingleItem();
        await visitor.Send(await visitor.Get(mail.Path), "form", ("Form.Password", "une phrase toute neuve"));
        (await host.Read(db => db.Set<Person>().SingleAsync(one => one.Email == Cast.Trainer))).TwoFactorEnabled.ShouldBeTrue();
    }

    [Fact]
    public async Task A_coordinator_has_a_link_sent_and_never_sees_it()
    {
        // The coordinator of the other tests has another password by now.
        using var own = new CastHost();
        var known = await Known.Of(own);
        using var coordinator = await Visitor.SignedIn(own, Cast.Coordinator);
        var member = $"/promos/{known.Ain}/people/{known.Fatou}";
        var said = await coordinator.Follow(await coordinator.Send(await coordinator.Get(member), "form[action*=Reset]"));
        said.Text.ShouldContain(Cast.Trainee);
        said.Text.ShouldNotContain("/reset/");
        (await coordinator.Send(await coordinator.Get(member), "form[action*=Reset]")).Code.ShouldBe(422, "within ten minutes");
        var mail = (await own.MailTo(Cast.Trainee)).ShouldHaveSingleItem();
        mail.Headers["Subject"].ShouldBe("Choisissez un nouveau mot de passe");
        using var fatou = Visitor.Of(own);
        (await fatou.Send(await fatou.Get(mail.Path), "form", ("Form.Password", "une phrase toute neuve"))).Code.ShouldBe(302);
        (await Journal(own, Cast.Trainee)).ShouldBe([AccountEventKind.ResetLinkSent, AccountEventKind.PasswordChanged]);
        (await coordinator.Get("/body")).Said("#journal + ol")!.ShouldContain("un lien pour choisir un nouveau mot de passe a été envoyé");
    }

    private static async Task<string> Ask(Visitor visitor, string email)
    {
        var done = await visitor.Send(await visitor.Get("/forgot"), "form", ("Form.Email", email));
        (done.Code, done.Location).ShouldBe((302, "/sign-in"));
        return (await visitor.Follow(done)).Said("main")!;
    }

    private static Task<List<AccountEventKind>> Journal(CastHost at, string email) => at.Read(async db =>
    {
        var person = await db.Set<Person>().SingleAsync(one => one.Email == email);
        return await db.Set<AccountEvent>().Where(one => one.PersonId == person.Id && one.Kind != AccountEventKind.Joined).OrderBy(one => one.Id).Select(one => one.Kind).ToListAsync();
    });
}
