using Cohort.Cohorts.Model.Thread;
using Cohort.Cohorts.Pages.Cohorts.Thread;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>What somebody complained of is not undone by who wrote it.</summary>
public sealed class RemovedMessageTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_message_that_was_reported_goes_from_the_group_and_stays_for_trainers(bool reported)
    {
        var known = await Known.Of(host);
        var (id, text) = (Guid.CreateVersion7(), $"Un mot de trop {reported}");
        await host.As(Cast.Trainee, new SayInThread { Cohort = known.Ain, Id = id, Text = text });
        if (reported)
            await host.As("idriss@demo.example", new ReportMessage { Cohort = known.Ain, Message = id, Why = "Blessant" });
        await host.As(Cast.Trainee, new RemoveMessage(known.Ain, id));
        var message = await host.Read(db => db.Set<ThreadMessage>().SingleAsync(one => one.Id == id));
        message.Text.ShouldBe(reported ? text : "");
        (message.HiddenAt is not null).ShouldBe(reported);
        using var idriss = await Visitor.SignedIn(host, "idriss@demo.example");
        (await idriss.Get($"/promos/{known.Ain}/thread")).Text.ShouldNotContain(text);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        (await camille.Get($"/promos/{known.Ain}/thread")).Text.Contains(text, StringComparison.Ordinal).ShouldBe(reported);
        if (!reported)
            return;
        // Neither its author nor the group learns that somebody reported it, and it does not come back.
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        foreach (var reader in new[] { fatou, idriss })
            (await reader.Get($"/promos/{known.Ain}/thread")).Said($"#m-{id}").ShouldNotBeNull().ShouldContain("Retiré par la personne qui l’a écrit");
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainer, new HideMessage { Cohort = known.Ain, Message = id, Act = ThreadAct.Show }));
    }

    [Fact]
    public async Task What_was_reported_is_not_said_otherwise_any_more()
    {
        var known = await Known.Of(host);
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainee, new SayInThread { Cohort = known.Ain, Id = id, Text = "Un mot qui blesse" });
        await host.As(Cast.Trainee, new SayInThread { Cohort = known.Ain, Id = id, Text = "Un mot qui blesse encore" });
        await host.As("idriss@demo.example", new ReportMessage { Cohort = known.Ain, Message = id, Why = "Blessant" });
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, new SayInThread { Cohort = known.Ain, Id = id, Text = "Rien de grave" }));
    }

    [Fact]
    public async Task A_report_waits_on_the_Today_of_trainers_and_in_their_inbox_until_it_is_settled()
    {
        var known = await Known.Of(host);
        var (id, today) = (Guid.CreateVersion7(), $"/promos/{known.Ain}/today");
        await host.As("gael@demo.example", new SayInThread { Cohort = known.Ain, Id = id, Text = "Encore un mot de trop" });
        var first = 0;
        foreach (var email in new[] { "idriss@demo.example", "idriss@demo.example", "aicha@demo.example" })
        {
            await host.As(email, new ReportMessage { Cohort = known.Ain, Message = id, Why = "Blessant" });
            first = first == 0 ? await Told() : first;
        }

        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        (await camille.Get(today)).Page.QuerySelector("a[href$='#reports']").ShouldNotBeNull();
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == ReportMessage.Rule && db.Set<Membership>().Any(role => role.PersonId == one.PersonId && role.CohortId == known.Ain && role.Role == Role.Trainer)
            && one.Title.Contains("signalé")))).ShouldBeGreaterThan(0);
        (await Told()).ShouldBe(first, "the first of a message tells, the next ones wait beside it");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(today);
        page.Page.QuerySelector("a[href$='#reports']").ShouldBeNull();
        page.Page.QuerySelector($"a[href='/promos/{known.Ain}/thread']").ShouldNotBeNull();
        foreach (var message in await host.Read(db => db.Set<ThreadReport>().Where(one => one.SettledAt == null).Select(one => one.MessageId).Distinct().ToListAsync()))
            await host.As(Cast.Coordinator, new HideMessage { Cohort = known.Ain, Message = message, Act = ThreadAct.Leave });
        (await camille.Get(today)).Page.QuerySelector("a[href$='#reports']").ShouldBeNull();

        Task<int> Told() => host.Read(db => db.Set<InboxItem>().CountAsync(one => one.Rule == ReportMessage.Rule));
    }

    [Fact]
    public async Task Of_a_trainers_own_message_the_coordinators_are_told()
    {
        var known = await Known.Of(host);
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainer, new SayInThread { Cohort = known.Ain, Id = id, Text = "Un mot de la formatrice" });
        await host.As("dimitri@demo.example", new ReportMessage { Cohort = known.Ain, Message = id, Why = "Déplacé" });
        using var maud = await Visitor.SignedIn(host, Cast.Coordinator);
        (await maud.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("a[href$='#reports']").ShouldNotBeNull();
        (await maud.Get("/inbox")).Text.ShouldContain("Un message du fil est signalé");
        // Who wrote it neither learns by whom, nor judges it.
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        (await camille.Get($"/promos/{known.Ain}/thread")).Text.ShouldNotContain("Déplacé");
        (await camille.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("a[href$='#reports']").ShouldBeNull();
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainer, new HideMessage { Cohort = known.Ain, Message = id, Act = ThreadAct.Leave }));
        await host.As(Cast.Coordinator, new HideMessage { Cohort = known.Ain, Message = id, Act = ThreadAct.Leave });
    }
}
