using Cohort.Facilities.Mail;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>
/// The same carrier and a server that others wrote, over STARTTLS and with a password: `build/mail-server` starts it, and says
/// where in COHORT_TEST_SMTP. Elsewhere these tests hold trivially.
/// </summary>
public sealed class RealServerTests
{
    private static readonly string[]? Server = Environment.GetEnvironmentVariable("COHORT_TEST_SMTP")?.Split(':');
    private static readonly string Folder = Environment.GetEnvironmentVariable("COHORT_TEST_SMTP_FOLDER") ?? "";

    [Fact]
    public async Task What_is_queued_arrives_encrypted_and_whole_and_who_is_refused_is_given_up()
    {
        if (Server is null)
            return;
        using var host = Host("localhost", "un mot de passe");
        var text = "Première ligne, avec un é.\n.\n..deux points\n\n" + new string('x', 300);
        await host.Queue([.. Enumerable.Range(0, 20).Select(one => ($"a{one}@exemple.example", Queueing.Plain with { Text = text })), ("nobody@exemple.example", Queueing.Plain)]);
        (await host.SendMail()).ShouldBe(20);
        (await host.Row("nobody@exemple.example")).Error.ShouldBe("550 5.1.1 nobody here");
        var kept = Directory.EnumerateFiles(Folder, "*.eml").Select(one => Eml.Parse(File.ReadAllText(one))).ToList();
        kept.Select(one => one.Headers["X-Recipient"]).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 20).Select(one => $"a{one}@exemple.example").Order(StringComparer.Ordinal));
        kept.ShouldAllBe(one => one.Headers["X-Encrypted"] == "True" && one.Text.Contains(text, StringComparison.Ordinal));
        kept.Select(one => one.Headers["Message-ID"]).Distinct().Count().ShouldBe(20);
    }

    [Theory]
    [InlineData("localhost", "pas celui-ci", "The mail server refuses the sign-in.")]
    [InlineData("127.0.0.1", "un mot de passe", "The mail server’s certificate cannot be trusted.")]
    public async Task A_wrong_password_or_a_certificate_of_another_name_sends_nothing(string name, string password, string why)
    {
        if (Server is null)
            return;
        using var host = Host(name, password);
        await host.Queue("zoe@exemple.example");
        (await host.SendMail()).ShouldBe(0);
        var row = await host.Read(db => db.Set<OutgoingMail>().SingleAsync());
        (row.State, row.Error).ShouldBe((MailState.Queued, why));
    }

    private static ServerHost Host(string name, string password) => new(new(StringComparer.Ordinal)
    {
        ["Cohort:Mail:Host"] = name,
        ["Cohort:Mail:Port"] = Server![1],
        ["Cohort:Mail:From"] = "promo@centre.example",
        ["Cohort:Mail:User"] = "promo",
        ["Cohort:Mail:Password"] = password,
        ["Cohort:Mail:TimeoutSeconds"] = "10",
    });

    private sealed class ServerHost(Dictionary<string, string?> settings) : CastHost(TestDatabase.Empty(), settings);
}
