using System.Text;
using System.Text.RegularExpressions;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Facilities.Mail;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>Whoever is invited, by whichever way, is written to.</summary>
public sealed partial class InvitationMailTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task Who_is_invited_joins_by_the_link_of_the_message_which_the_list_tells_the_fate_of()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var done = await Invite(trainer, known, "ines@exemple.example");
        done.Said("main")!.ShouldContain("donnez vous-même ce lien à ines@exemple.example");
        done.Page.QuerySelector("#link")!.GetAttribute("value")!.ShouldContain("/invitation/");
        (await Pending(trainer, known, "ines@exemple.example")).ShouldContain("en route");

        var mail = (await host.MailTo("ines@exemple.example")).ShouldHaveSingleItem();
        mail.Text.ShouldContain("Camille");
        mail.Headers.Keys.ShouldNotContain("List-Unsubscribe");
        (await Pending(trainer, known, "ines@exemple.example")).ShouldContain("aucun serveur de courriel");
        (await host.Read(db => db.Set<OutgoingMail>().SingleAsync(one => one.To == "ines@exemple.example"))).Link.ShouldBe("", "a secret link does not stay");

        using var guest = Visitor.Of(host);
        (await guest.Send(await guest.Get(mail.Path), "form", ("Form.Password", "une phrase assez longue"))).Code.ShouldBe(302);
        (await guest.Get($"/promos/{known.Ain}/today")).Code.ShouldBe(200);
    }

    [Fact]
    public async Task A_new_invitation_is_a_new_message_and_the_former_one_does_not_leave()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await Invite(trainer, known, "again@exemple.example");
        var people = await trainer.Get($"/promos/{known.Ain}/people");
        var id = (await host.Read(db => db.Set<Invitation>().SingleAsync(one => one.Email == "again@exemple.example"))).Id;
        var renewed = await trainer.Press(people, $"button[formaction*=Link][value='{id}']");
        renewed.Code.ShouldBe(200);
        var mail = (await host.MailTo("again@exemple.example")).ShouldHaveSingleItem("the first had not left, and its link was dead");
        using var guest = Visitor.Of(host);
        (await guest.Get(mail.Path)).Page.QuerySelectorAll("input[type=password]").Length.ShouldBe(1);

        await trainer.Press(await trainer.Get($"/promos/{known.Ain}/people"), $"button[formaction*=Link][value='{id}']");
        await trainer.Press(await trainer.Get($"/promos/{known.Ain}/people"), $"button[formaction*=Withdraw][value='{id}']");
        (await host.MailTo("again@exemple.example")).Count.ShouldBe(1, "an invitation that is withdrawn is not sent");
    }

    [Fact]
    public async Task Each_is_written_to_in_their_own_language_and_who_has_none_in_that_of_who_invites()
    {
        var known = await Known.Of(host);
        await host.Read(db => db.Set<Person>().Where(one => one.Email == known.Outsider).ExecuteUpdateAsync(set => set.SetProperty(one => one.Language, "en")));
        await host.As(Cast.Trainer, new InvitePerson { Id = Guid.CreateVersion7(), Cohort = known.Ain, Email = known.Outsider, GivenName = "A", FamilyName = "B" });
        var own = (await host.MailTo(known.Outsider)).ShouldHaveSingleItem();
        own.Headers["Content-Language"].ShouldBe("en");
        own.Text.ShouldContain("With the link below you join with the password of your account.");
        await host.As(Cast.Trainer, new InvitePerson { Id = Guid.CreateVersion7(), Cohort = known.Ain, Email = "sans@exemple.example", GivenName = "A", FamilyName = "B" });
        (await host.MailTo("sans@exemple.example")).ShouldHaveSingleItem().Headers["Content-Language"].ShouldBe("fr");
    }

    [Fact]
    public async Task A_coordinator_is_invited_by_mail_too()
    {
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var done = await coordinator.Send(await coordinator.Get("/body/invite"), "form", ("Form.Email", "coord2@exemple.example"), ("Form.GivenName", "Ana"), ("Form.FamilyName", "Deux"));
        done.Said("main")!.ShouldContain("coord2@exemple.example");
        (await coordinator.Get("/body")).Page.QuerySelectorAll("tr").Single(one => one.TextContent.Contains("coord2@", StringComparison.Ordinal)).TextContent.ShouldContain("en route");
        var mail = (await host.MailTo("coord2@exemple.example")).ShouldHaveSingleItem();
        using var guest = Visitor.Of(host);
        (await guest.Send(await guest.Get(mail.Path), "form", ("Form.Password", "une phrase assez longue"))).Code.ShouldBe(302);
        (await guest.Get("/body")).Code.ShouldBe(200);
    }

    [Fact]
    public async Task A_file_writes_to_each_of_its_people_and_the_page_shows_no_link()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Send(await trainer.Get($"/promos/{known.Ain}/people/import"), "form", ("Text", "prénom;nom;courriel;rôle\nZoé;Lefèvre;zoe1@exemple.example;apprenante\nHervé;Müller;herve1@exemple.example;tuteur\n"));
        var done = await trainer.Send(page, "form[action*=Take]");
        await host.Run("RunWork");
        (await trainer.Follow(done)).Text.ShouldNotContain("/invitation/");
        (await host.MailTo("zoe1@exemple.example")).Count.ShouldBe(1);
        (await host.MailTo("herve1@exemple.example")).ShouldHaveSingleItem().Text.ShouldContain("tuteur");
        var twice = await host.AsHouse(new ImportMembers(known.Ain, Encoding.UTF8.GetBytes("prénom;nom;courriel;rôle\nZoé;Lefèvre;zoe1@exemple.example;apprenante\nAna;Un;ana1@exemple.example;apprenante\n"), false));
        twice.Invitations.ShouldHaveSingleItem().Link.ShouldContain("/invitation/", customMessage: "the command line prints them");
        (await host.MailTo("zoe1@exemple.example")).Count.ShouldBe(1);
    }

    [Fact]
    public void Nothing_but_what_sends_it_makes_a_link()
    {
        var makers = Repository.Files("*.cs", "src", "modules").Where(one => NewLink().IsMatch(File.ReadAllText(one))).Select(one => Path.GetFileName(one)).Order(StringComparer.Ordinal);
        makers.ShouldBe(["GuestMail.cs", "InvitationMail.cs", "MakeCalendar.cs", "MakeFeed.cs", "PassMail.cs", "SlotGuestMail.cs", "WhenDemoIsAsked.cs"]);
    }

    private static async Task<Answer> Invite(Visitor trainer, Known known, string email)
    {
        var page = await trainer.Get($"/promos/{known.Ain}/people/invite");
        return await trainer.Send(page, "form", ("Form.Email", email), ("Form.GivenName", "Inès"), ("Form.FamilyName", "Nouvelle"), ("Form.Role", "Trainee"));
    }

    private static async Task<string> Pending(Visitor trainer, Known known, string email) =>
        (await trainer.Get($"/promos/{known.Ain}/people")).Page.QuerySelectorAll("#invitations tr").Single(one => one.TextContent.Contains(email, StringComparison.Ordinal)).TextContent;

    [GeneratedRegex(@"\.NewToken\(", RegexOptions.None, 1000)]
    private static partial Regex NewLink();
}
