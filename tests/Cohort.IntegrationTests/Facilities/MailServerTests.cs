using Cohort.Facilities.Mail;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>Through the real carrier, to a server that has its moods: where the row stands afterwards, and what the server got.</summary>
public sealed class MailServerTests : IDisposable
{
    private const string Zoe = "zoe@exemple.example";
    private readonly FakeSmtp server = new();
    private readonly MailHost host;

    public MailServerTests() => host = new MailHost(server);

    public void Dispose()
    {
        host.Dispose();
        server.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_takes_it_gets_it_once_under_its_id_and_a_secret_link_does_not_stay(bool slow)
    {
        server.Mood = slow ? Mood.Slow : Mood.Kind;
        await host.Queue((Zoe, Queueing.Plain with { Path = "/secret", IsSecret = true }));
        (await host.Row(Zoe)).Link.ShouldNotContain("secret");
        (await host.SendMail()).ShouldBe(1);
        (await host.SendMail()).ShouldBe(0);
        var row = await host.Row(Zoe);
        (row.State, row.NextAt, row.SettledAt, row.Attempts, row.Link).ShouldBe((MailState.Sent, null, host.Clock.GetUtcNow().UtcDateTime, 1, ""));
        var (to, mail) = server.Got.ShouldHaveSingleItem();
        to.ShouldBe(Zoe);
        mail.Headers["Message-ID"].ShouldStartWith($"<{row.Id}@");
        mail.Text.ShouldContain("/secret\n");
    }

    [Fact]
    public async Task Refused_for_good_is_given_up_with_the_words_of_the_server_and_the_others_leave()
    {
        server.Mood = Mood.NoSuchPerson;
        await host.Queue(Zoe);
        (await host.SendMail()).ShouldBe(0);
        var row = await host.Row(Zoe);
        (row.State, row.NextAt, row.Error).ShouldBe((MailState.GivenUp, null, "550 5.1.1 nobody here"));
        server.Got.ShouldBeEmpty();
    }

    [Fact]
    public async Task Not_liked_once_read_is_given_up()
    {
        server.Mood = Mood.NotLiked;
        await host.Queue(Zoe);
        await host.SendMail();
        (await host.Row(Zoe)).Error.ShouldBe("554 5.7.1 this looks bad");
        (await host.Row(Zoe)).State.ShouldBe(MailState.GivenUp);
    }

    [Fact]
    public async Task Refused_for_now_is_tried_after_longer_and_longer_and_then_given_up()
    {
        server.Mood = Mood.Greylisting;
        await host.Queue(Zoe, "lea@exemple.example");
        foreach (var minutes in new[] { 1, 5, 15, 60, 180, 480, 1440 })
        {
            await host.SendMail();
            var row = await host.Row(Zoe);
            (row.State, row.NextAt, row.Error).ShouldBe((MailState.Queued, host.Clock.GetUtcNow().UtcDateTime.AddMinutes(minutes), "451 4.7.1 come back later"));
            (await host.Row("lea@exemple.example")).Attempts.ShouldBe(row.Attempts, "one message refused for now does not keep the next one");
            host.Clock.Pass(TimeSpan.FromMinutes(minutes - 0.5));
            (await host.SendMail()).ShouldBe(0);
            (await host.Row(Zoe)).Attempts.ShouldBe(row.Attempts);
            host.Clock.Pass(TimeSpan.FromMinutes(0.5));
        }

        await host.SendMail();
        (await host.Row(Zoe)).State.ShouldBe(MailState.GivenUp);
        (await host.Row(Zoe)).Attempts.ShouldBe(8);
        server.Got.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("CutAfterTheFirstLine", 0)]
    [InlineData("CutAfterTheDot", 1)]
    [InlineData("SilentAfterTheDot", 1)]
    public async Task In_doubt_it_is_sent_once_more_under_the_same_id(string mood, int got)
    {
        server.Mood = Enum.Parse<Mood>(mood);
        await host.Queue(Zoe);
        (await host.SendMail()).ShouldBe(0);
        var row = await host.Row(Zoe);
        (row.State, row.Doubts, row.NextAt).ShouldBe((MailState.InDoubt, 1, host.Clock.GetUtcNow().UtcDateTime.AddMinutes(1)));
        server.Got.Count.ShouldBe(got);
        server.Mood = Mood.Kind;
        host.Clock.Pass(TimeSpan.FromMinutes(1));
        (await host.SendMail()).ShouldBe(1);
        (await host.Row(Zoe)).State.ShouldBe(MailState.Sent);
        server.Got.Count.ShouldBe(got + 1);
        server.Got.Select(one => one.Mail.Headers["Message-ID"]).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task In_doubt_twice_nobody_tries_again_by_themselves()
    {
        server.Mood = Mood.CutAfterTheDot;
        await host.Queue(Zoe);
        await host.SendMail();
        host.Clock.Pass(TimeSpan.FromMinutes(1));
        await host.SendMail();
        var row = await host.Row(Zoe);
        (row.State, row.Doubts, row.NextAt, row.Error).ShouldBe((MailState.GivenUp, 2, null, SettleMail.NobodyKnows));
        host.Clock.Pass(TimeSpan.FromDays(2));
        (await host.SendMail()).ShouldBe(0);
        server.Got.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_server_that_never_answers_costs_one_try_of_one_message()
    {
        server.Mood = Mood.NeverAnswers;
        await host.Queue(Zoe, "lea@exemple.example", "ana@exemple.example");
        (await host.SendMail()).ShouldBe(0);
        var rows = await host.Read(db => db.Set<OutgoingMail>().AsNoTracking().OrderBy(one => one.Id).ToListAsync());
        rows.Select(one => one.Attempts).ShouldBe([1, 0, 0]);
        rows.ShouldAllBe(one => one.State == MailState.Queued && one.Doubts == 0);
        rows[0].Error.ShouldBe("The mail server did not answer in time.");
        (rows[0].NextAt, rows[1].NextAt).ShouldBe((host.Clock.GetUtcNow().UtcDateTime.AddMinutes(1), host.Clock.GetUtcNow().UtcDateTime));
        server.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_is_down_costs_one_try_of_one_message_and_once_it_is_back_all_leave()
    {
        server.Dispose();
        await host.Queue([.. Enumerable.Range(0, 120).Select(one => $"a{one}@exemple.example")]);
        await host.SendMail();
        (await host.Read(db => db.Set<OutgoingMail>().SumAsync(one => one.Attempts))).ShouldBe(1);
        (await host.Read(db => db.Set<OutgoingMail>().CountAsync(one => one.State == MailState.Queued))).ShouldBe(120);
        (await host.Read(db => db.Set<OutgoingMail>().Where(one => one.Error != "").Select(one => one.Error).ToListAsync())).ShouldHaveSingleItem().ShouldBe("The mail server refuses the connection.");

        using var back = new FakeSmtp(server.Port);
        host.Clock.Pass(TimeSpan.FromMinutes(1));
        (await host.SendMail()).ShouldBe(120);
        back.Got.Select(one => one.To).Distinct().Count().ShouldBe(120);
        back.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_takes_two_messages_over_one_connection_gets_them_all()
    {
        server.Mood = Mood.TwoAtMost;
        await host.Queue([.. Enumerable.Range(0, 5).Select(one => $"a{one}@exemple.example")]);
        (await host.SendMail()).ShouldBe(5);
        server.Got.Select(one => one.To).Distinct().Count().ShouldBe(5);
        server.Connections.ShouldBe(3);
    }

    [Fact]
    public async Task A_password_that_is_refused_keeps_the_mail_and_is_never_told()
    {
        using var strict = new MailHost(server, ("User", "promo"), ("Password", "hunter2hunter2"));
        server.Mood = Mood.WrongPassword;
        await strict.Queue(Zoe);
        await strict.SendMail();
        var row = await strict.Row(Zoe);
        (row.State, row.Error).ShouldBe((MailState.Queued, "The mail server refuses the sign-in."));
        server.Heard.ShouldNotContain(one => one.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_encryption_is_wanted_nothing_is_said_without()
    {
        using var strict = new MailHost(server, ("Tls", "StartTls"), ("User", "promo"), ("Password", "hunter2hunter2"));
        await strict.Queue(Zoe);
        await strict.SendMail();
        (await strict.Row(Zoe)).Error.ShouldBe("The mail server offers no encryption (STARTTLS).");
        server.Heard.Where(one => one != "QUIT").ShouldHaveSingleItem().ShouldStartWith("EHLO");
    }
}
