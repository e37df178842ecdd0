using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Kernel.Text;
using Cohort.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;

namespace Cohort.UnitTests.Facilities;

public sealed class MailWriterTests
{
    private static readonly UnsubscribeToken Tokens = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void A_message_says_who_when_and_that_a_machine_wrote_it()
    {
        var mail = Mail("fr");
        var eml = Write(mail);
        eml.Headers["Message-ID"].ShouldBe($"<{mail.Id}@promo.example>");
        eml.Headers["Date"].ShouldBe("Tue, 24 Nov 2026 08:31:00 +0000");
        eml.Headers["From"].ShouldBe("\"Le Centre\" <promo@centre.example>");
        eml.Headers["To"].ShouldBe("Zoé Lefèvre <zoe@exemple.example>");
        eml.Headers["Subject"].ShouldBe("Rejoindre la promo « Été »");
        eml.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        eml.Headers.Keys.ShouldNotContain("List-Unsubscribe");
        eml.Raw.All(char.IsAscii).ShouldBeTrue();
        eml.Raw.Split("\r\n").ShouldAllBe(one => one.Length <= 400 && !one.Contains('\n'));
    }

    [Theory]
    [InlineData("fr", "Bonjour Zoé Lefèvre,", "Vous recevez ce message parce que quelqu’un a invité cette adresse sur promo.example.")]
    [InlineData("en", "Hello Zoé Lefèvre,", "You receive this because somebody invited this address on promo.example.")]
    public void Both_bodies_are_in_the_language_of_who_reads(string language, string hello, string because)
    {
        var eml = Write(Mail(language));
        eml.Text.ShouldStartWith(hello + "\n\nRejoindre la promo « Été »\n\nVoici.\n\nEt encore.\n\n");
        eml.Text.ShouldContain("\nhttps://promo.example/invitation/a?b=c&d=é\n");
        eml.Text.ShouldContain(because);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(eml.Html);
        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.QuerySelectorAll("main p")[0].TextContent.ShouldBe(hello);
        page.QuerySelectorAll("a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("https://promo.example/invitation/a?b=c&d=é");
        page.QuerySelector("footer")!.TextContent.ShouldContain(because);
        eml.Headers["Content-Language"].ShouldBe(language);
    }

    [Fact]
    public void What_may_be_stopped_says_how_in_the_message_and_to_the_mailbox()
    {
        var mail = Mail("fr");
        (mail.MayBeStopped, mail.PersonId) = (true, Guid.CreateVersion7());
        var eml = Write(mail);
        eml.Headers["List-Unsubscribe-Post"].ShouldBe("List-Unsubscribe=One-Click");
        var address = eml.Headers["List-Unsubscribe"].Trim('<', '>');
        address.ShouldStartWith("https://promo.example/unsubscribe/");
        eml.Text.ShouldEndWith($"Ne plus recevoir ces messages\u00a0:\n{address}\n");
        eml.Html.ShouldContain(address);
        Tokens.Read(address.Split('/')[^1]).ShouldBe((mail.PersonId.Value, mail.Rule));
        Tokens.Read("nothing").ShouldBeNull();
        Tokens.Read(Tokens.Make(mail.PersonId.Value, "x")[..^2]).ShouldBeNull();
    }

    [Fact]
    public void Whoever_chooses_a_name_or_a_title_adds_no_header_and_no_markup()
    {
        var mail = Mail("en", "Bonjour\r\nBcc: tous@exemple.example\r\n\r\n<script>x</script>");
        mail.ToName = "Zoé\r\nX-Evil: 1\u2028\" <b>gras</b>";
        var eml = Write(mail);
        eml.Headers.Keys.ShouldNotContain("Bcc");
        eml.Headers.Keys.ShouldNotContain("X-Evil");
        eml.Headers["Subject"].ShouldStartWith("Bonjour  Bcc: tous@exemple.example");
        eml.Html.ShouldNotContain("<script>");
        eml.Html.ShouldNotContain("<b>");
        mail.ToName = "Zoe \"x\" \\ <y@z.example>,";
        Write(mail).Headers["To"].ShouldBe("\"Zoe \\\"x\\\" \\\\ <y@z.example>,\" <zoe@exemple.example>");
    }

    [Theory]
    [InlineData("zoe@exemple.example", "zoe@exemple.example")]
    [InlineData("zoe@été.example", "zoe@xn--t-9fab.example")]
    [InlineData("zoé@exemple.example", null)]
    [InlineData("zoe@exemple.example\r\nRCPT TO:<b@c.example>", null)]
    [InlineData("Zoe <zoe@exemple.example>", null)]
    [InlineData("zoe> SIZE=1@exemple.example", null)]
    [InlineData("zoe", null)]
    [InlineData("", null)]
    public void Only_an_address_is_spoken_to_a_server(string text, string? address) => MimeText.Address(text).ShouldBe(address);

    [Fact]
    public void Long_words_are_cut_between_letters_and_come_back_whole()
    {
        var title = string.Concat(Enumerable.Repeat("🙂é", 60));
        var mail = Mail("fr", title);
        mail.Text = title + " \t\n.\n..=3D\n" + new string('x', 500);
        var eml = Write(mail);
        eml.Headers["Subject"].ShouldBe(title);
        eml.Text.ShouldContain(mail.Text);
        eml.Raw.Split("\r\n\r\n", 2)[1].Split("\r\n").ShouldAllBe(one => one.Length <= 76);
    }

    private static OutgoingMail Mail(string language, string title = "Rejoindre la promo « Été »") =>
        new(Guid.CreateVersion7(), MailRules.Invitation, Guid.CreateVersion7(), "zoe@exemple.example", "1", DateTime.UnixEpoch)
        {
            ToName = "Zoé Lefèvre",
            Language = language,
            Title = title,
            Text = "Voici.\n\nEt encore.",
            LinkLabel = "Accepter",
        };

    private static Eml Write(OutgoingMail mail)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Cohort:Address"] = "https://promo.example/",
            ["Cohort:Mail:From"] = "promo@centre.example",
            ["Cohort:Mail:FromName"] = "Le Centre",
        }).Build();
        var site = new SiteAddress(configuration);
        var writer = new MailWriter(MailSettings.Of(configuration, site), site, Tokens, new Texts(Web.Modules.Assemblies), new FakeClock());
        return Eml.Parse(System.Text.Encoding.ASCII.GetString(writer.Write(mail, mail.To, "https://promo.example/invitation/a?b=c&d=é")));
    }
}
