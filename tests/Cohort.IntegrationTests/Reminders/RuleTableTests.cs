using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.IntegrationTests.Reminders.Cases;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Reminders;

/// <summary>The table of the rules: of each, somebody who is told and somebody who is left out, by one fact that differs.</summary>
public sealed class RuleTableTests
{
    /// <summary>Their own hour may be the evening, and mail waits for the next morning.</summary>
    private const int MostRounds = 5;

    public static TheoryData<string> Names => new(AllCases.All.Select(Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_is_told_or_left_out_when_the_hour_comes(string name)
    {
        var one = AllCases.All.Single(its => Name(its) == name);
        using var host = new CastHost();
        var (subject, email) = await one.Arrange(host);
        var person = await host.Read(db => db.Set<Person>().Where(its => its.Email == email).Select(its => its.Id).SingleAsync());
        var first = await host.Read(db => db.Set<Reminder>().AsNoTracking().Where(its => its.Rule == one.Rule && its.SubjectId == subject && its.NextAt != null).OrderBy(its => its.NextAt).ThenBy(its => its.Occurrence).FirstAsync());
        // Until nobody of this subject waits for an hour of their own.
        for (var round = 0; round < MostRounds && await Next(host, one.Rule, subject) is { } next; round++)
        {
            var wait = next - host.Clock.GetUtcNow().UtcDateTime;
            if (wait > TimeSpan.Zero)
                host.Clock.Pass(wait);
            await host.Run("RingReminders");
        }

        var mine = await host.Read(db => db.Set<ToldLine>().AsNoTracking().Where(its => its.Rule == one.Rule && its.SubjectId == subject && its.PersonId == person && (one.Sent || its.Occurrence == first.Occurrence)).ToListAsync());
        var sent = mine.Where(its => its.Why.Length == 0).Select(its => its.Channel).ToList();
        (sent.Count > 0).ShouldBe(one.Sent, string.Join(", ", mine.Select(its => its.Why)));
        if (sent.Contains(Channels.Inbox))
            (await host.Read(db => db.Set<InboxItem>().AnyAsync(its => its.Rule == one.Rule && its.PersonId == person))).ShouldBeTrue("it is really there");
        if (sent.Contains(Channels.Mail))
            (await host.Read(db => db.Set<OutgoingMail>().AnyAsync(its => (its.Rule == one.Rule || its.Rule == MailRules.Several) && its.PersonId == person))).ShouldBeTrue("it is really there");
    }

    [Fact]
    public async Task Every_rule_has_a_case_that_is_told_and_one_that_is_left_out()
    {
        using var host = new CastHost();
        await using var scope = host.Services.CreateAsyncScope();
        var rules = scope.ServiceProvider.GetServices<IReminderRule>().Select(one => one.Name).ToList();
        rules.Count.ShouldBeGreaterThan(20);
        rules.ShouldBeUnique();
        rules.Where(rule => !AllCases.All.Any(one => one.Rule == rule && one.Sent)).ShouldBeEmpty("nobody is told");
        rules.Where(rule => !AllCases.All.Any(one => one.Rule == rule && !one.Sent)).ShouldBeEmpty("nobody is left out");
        AllCases.All.Select(one => one.Rule).Except(rules).ShouldBeEmpty("no such rule");
    }

    private static Task<DateTime?> Next(CastHost host, string rule, Guid subject) =>
        host.Read(db => db.Set<Reminder>().Where(its => its.Rule == rule && its.SubjectId == subject && its.NextAt != null).OrderBy(its => its.NextAt).Select(its => its.NextAt).FirstOrDefaultAsync());

    private static string Name(RuleCase one) => $"{one.Rule}: {one.Says}";
}
