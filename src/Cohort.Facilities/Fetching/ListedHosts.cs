using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Facilities.Fetching;

/// <summary>The hosts of the body's own network that a coordinator listed; asked only when an address turns out to be private.</summary>
internal sealed class ListedHosts(IServiceScopeFactory scopes)
{
    public async Task<bool> Holds(string host, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FacilitiesDb>().AllowedHosts.AnyAsync(one => one.Host == host, stop);
    }
}
