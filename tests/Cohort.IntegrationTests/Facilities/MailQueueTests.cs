using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Kernel.Scheduling;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>What is queued leaves once, whoever dies and however many send.</summary>
public sealed class MailQueueTests : IDisposable
{
    private const string Zoe = "zoe@exemple.example";
    private readonly FakeSmtp server = new();
    private readonly MailHost host;

    public MailQueueTests() => host = new MailHost(server);

    public void Dispose()
    {
        host.Dispose();
        server.Dispose();
    }

    [Fact]
    public async Task Queued_twice_it_is_one_message()
    {
        await host.Queue(Zoe, Zoe);
        await host.Queue(Zoe);
        (await host.SendMail()).ShouldBe(1);
        await host.Queue(Zoe);
        (await host.SendMail()).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_rolled_back_writes_to_nobody()
    {
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var queue = scope.ServiceProvider.GetRequiredService<MailQueue>();
            await Should.ThrowAsync<Cohort.Kernel.Refusal>(() => scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run<int>(
                async () =>
                {
                    await queue.Queue("Test", Guid.Empty, "1", new Addressee(Zoe, "Zoé", "fr", null), Queueing.Plain, CancellationToken.None);
                    throw new Cohort.Kernel.Refusal("No.");
                },
                CancellationToken.None));
        }

        (await host.SendMail()).ShouldBe(0);
        server.Got.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_dies_with_a_message_in_hand_leaves_it_to_be_sent_once_more_under_the_same_id()
    {
        await host.Queue(Zoe);
        (await host.AsHouse(new ClaimMail(10))).Mail.Count.ShouldBe(1);
        (await host.SendMail()).ShouldBe(0, "it is in somebody's hand");
        host.Clock.Pass(ClaimMail.Lease);
        (await host.SendMail()).ShouldBe(1);
        host.Clock.Pass(TimeSpan.FromDays(1));
        (await host.SendMail()).ShouldBe(0);
        var row = await host.Row(Zoe);
        (row.State, row.Doubts, row.Attempts).ShouldBe((MailState.Sent, 1, 2));
        server.Got.ShouldHaveSingleItem().Mail.Headers["Message-ID"].ShouldContain(row.Id.ToString());
    }

    [Fact]
    public async Task Who_dies_twice_leaves_it_given_up_and_who_comes_back_late_changes_nothing()
    {
        await host.Queue(Zoe);
        var first = (await host.AsHouse(new ClaimMail(10))).Mail.Single();
        host.Clock.Pass(ClaimMail.Lease);
        await host.AsHouse(new ClaimMail(10));
        await host.AsHouse(new SettleMail(first, Carried.Well));
        (await host.Row(Zoe)).State.ShouldBe(MailState.Sending, "the first one no longer has it in hand");
        host.Clock.Pass(ClaimMail.Lease);
        (await host.SendMail()).ShouldBe(0);
        (await host.Row(Zoe)).State.ShouldBe(MailState.GivenUp);
        server.Got.ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_who_send_at_once_send_each_message_once()
    {
        server.Mood = Mood.Slow;
        await host.Queue([.. Enumerable.Range(0, 120).Select(one => $"a{one}@exemple.example")]);
        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => host.SendMail())));
        sent.Sum().ShouldBe(120);
        server.Got.Count.ShouldBe(120);
        server.Got.Select(one => one.To).Distinct().Count().ShouldBe(120);
        (await host.Read(db => db.Set<OutgoingMail>().CountAsync(one => one.State == MailState.Sent && one.Attempts == 1))).ShouldBe(120);
    }

    [Fact]
    public async Task When_nothing_is_due_it_costs_one_statement()
    {
        await host.Queue(Zoe);
        await host.SendMail();
        await using var scope = host.Services.CreateAsyncScope();
        var task = scope.ServiceProvider.GetServices<IRecurringTask>().Single(one => one.Name == "SendMail");
        host.Statements.Restart();
        (await task.Run(CancellationToken.None)).ShouldBe(0);
        (host.Statements.Count, host.Statements.Changes).ShouldBe((1, 0));
        await host.Queue("lea@exemple.example");
        host.Statements.Restart();
        (await task.Run(CancellationToken.None)).ShouldBe(1);
        host.Statements.Changes.ShouldBeGreaterThan(2, "what changes is counted too");
    }

    [Fact]
    public async Task What_came_too_late_is_dropped_and_its_link_with_it()
    {
        await host.Queue((Zoe, Queueing.Plain with { IsSecret = true, ExpiresAt = host.Clock.GetUtcNow().UtcDateTime.AddHours(1) }));
        host.Clock.Pass(TimeSpan.FromHours(1));
        (await host.SendMail()).ShouldBe(0);
        var row = await host.Row(Zoe);
        (row.State, row.Link, row.NextAt).ShouldBe((MailState.Dropped, "", null));
        server.Got.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_post_sends_what_was_just_committed_without_waiting_for_the_minute()
    {
        using var post = ActivatorUtilities.CreateInstance<AtTheBell<OutgoingMail, SendMail>>(host.Services);
        await post.StartAsync(CancellationToken.None);
        await host.Queue(Zoe);
        var patience = System.Diagnostics.Stopwatch.StartNew();
        while ((await host.Row(Zoe)).State != MailState.Sent && patience.Elapsed < TimeSpan.FromSeconds(10))
            await Task.Yield();
        await post.StopAsync(CancellationToken.None);
        server.Got.Count.ShouldBe(1);
    }

    [Fact]
    public void In_the_tests_nothing_is_sent_by_itself() =>
        host.Services.GetServices<IHostedService>().OfType<AtTheBell<OutgoingMail, SendMail>>().ShouldBeEmpty();
}
