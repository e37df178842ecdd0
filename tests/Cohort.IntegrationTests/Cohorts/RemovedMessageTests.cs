using Cohort.Cohorts.Model.Thread;
using Cohort.Cohorts.Pages.Cohorts.Thread;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>What somebody complained of is not undone by who wrote it.</summary>
public sealed class RemovedMessageTests(CastHost host) : IClassFixture<CastHost>
{
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
    }
}
