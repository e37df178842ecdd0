using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Microsoft.Extensions.Configuration;

namespace Cohort.UnitTests.Facilities;

public sealed class MailFailureTests
{
    [Theory]
    [InlineData("Opening", 0, "Down")]
    [InlineData("Opening", 421, "Down")]
    [InlineData("Opening", 530, "Down")]
    [InlineData("Opening", 535, "Down")]
    [InlineData("Opening", 554, "Down")]
    [InlineData("Recipient", 0, "Down")]
    [InlineData("Recipient", 421, "Down")]
    [InlineData("Recipient", 450, "Later")]
    [InlineData("Recipient", 451, "Later")]
    [InlineData("Recipient", 550, "Refused")]
    [InlineData("Recipient", 554, "Refused")]
    [InlineData("Content", 0, "Unknown")]
    [InlineData("Content", 354, "Unknown")]
    [InlineData("Content", 421, "Down")]
    [InlineData("Content", 452, "Later")]
    [InlineData("Content", 554, "Refused")]
    public void What_an_answer_means_depends_on_when_it_comes(string stage, int code, string verdict) =>
        SmtpCarrier.Verdict(Enum.Parse<SmtpStage>(stage), code).ToString().ShouldBe(verdict);

    [Fact]
    public void Waits_grow_and_end()
    {
        Enumerable.Range(1, 8).Select(one => BackOff.After(one)?.TotalMinutes).ShouldBe([1, 5, 15, 60, 180, 480, 1440, null]);
    }

    [Theory]
    [InlineData("Tls", "Ssl")]
    [InlineData("Tls", "7")]
    [InlineData("From", "not an address")]
    public void A_setting_that_makes_no_sense_is_told(string key, string value) =>
        Should.Throw<InvalidOperationException>(() => Settings((key, value))).Message.ShouldContain(key);

    [Fact]
    public void Settings_have_good_defaults_and_never_say_the_password()
    {
        Settings().HasServer.ShouldBeFalse();
        var server = Settings(("Host", "mail.example"), ("User", "u"), ("Password", "hunter2hunter2"));
        (server.Port, server.Tls, server.From).ShouldBe((587, MailTls.StartTls, "cohort@promo.example"));
        server.ToString().ShouldBe("mail.example:587, StartTls");
        Settings(("Host", "mail.example"), ("Tls", "None")).Port.ShouldBe(25);
    }

    private static MailSettings Settings(params (string Key, string Value)[] values)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            values.Select(one => new KeyValuePair<string, string?>($"Cohort:Mail:{one.Key}", one.Value)).Append(new("Cohort:Address", "https://promo.example"))).Build();
        return MailSettings.Of(configuration, new SiteAddress(configuration));
    }
}
