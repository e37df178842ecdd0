using Cohort.Kernel.People;
using Cohort.Web.Cli;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Cohort.IntegrationTests.House;

/// <summary>The demo can be filled in on any day: no rule of the product stands against what it says, whatever the weekday.</summary>
public sealed class DemoTests
{
    [Theory]
    [InlineData("2026-11-22T23:10Z")]
    [InlineData("2026-11-23T05:00Z")]
    [InlineData("2026-11-25T12:00Z")]
    [InlineData("2026-11-26T12:00Z")]
    [InlineData("2026-11-27T12:00Z")]
    [InlineData("2026-11-28T12:00Z")]
    [InlineData("2026-10-25T00:30Z")]
    [InlineData("2026-12-31T22:59Z")]
    [InlineData("2028-02-29T12:00Z")]
    public async Task The_demo_is_filled_on_any_day(string now)
    {
        await using var host = new EmptyHost();
        host.Clock.Pass(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture) - host.Clock.GetUtcNow());
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
        var (people, workshops) = await DemoData.Fill(scope.ServiceProvider.GetRequiredService<IMediator>(), host.Clock);
        Assert.True(people > 10 && workshops > 10);
    }
}
