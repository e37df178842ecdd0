using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Pages.Watch.Curating;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Reminders.Cases;

/// <summary>The rules of Watch.</summary>
internal static class WatchCases
{
    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("CuratorTomorrow", "the evening before one's turn", true, host => Turn(host, false)),
        new("CuratorTomorrow", "the turn went to another", false, host => Turn(host, true)),
    ];

    private static async Task<(Guid, string)> Turn(CastHost host, bool passes)
    {
        var known = await Known.Of(host);
        await host.Run("KeepTurns");
        var plan = await host.AsHouse(new GetTurns(known.Ain));
        var next = plan.Coming.First(one => one.Date > plan.Today);
        var email = await host.Read(db => db.Set<Person>().Where(one => one.Id == next.Person).Select(one => one.Email!).SingleAsync());
        if (passes)
            await host.As(email, new PassTurn(known.Ain, next.Date));
        return (known.Ain, email);
    }
}
