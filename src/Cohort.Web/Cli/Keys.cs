using Cohort.Facilities.Signing;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Cohort.Web.Cli;

/// <summary>The verbs of the keys: those that protect cookies, forms and links, and those that sign.</summary>
internal static class Keys
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(90);

    public static async Task<int> List()
    {
        await using var desk = Desk.Open();
        foreach (var key in desk.Get<IKeyManager>().GetAllKeys().OrderByDescending(one => one.CreationDate))
            await Console.Out.WriteLineAsync($"protects {key.KeyId} made {key.CreationDate:u} until {key.ExpirationDate:u}{(key.IsRevoked ? " revoked" : "")}");
        foreach (var name in desk.Get<SigningKeys>().Names)
            await Console.Out.WriteLineAsync($"signs    {name}");
        return Verbs.Done;
    }

    /// <summary>For whoever verifies elsewhere.</summary>
    public static async Task<int> Public()
    {
        await using var desk = Desk.Open();
        var keys = desk.Get<SigningKeys>();
        foreach (var name in keys.Names)
            await Console.Out.WriteLineAsync(keys.PublicPart(name));
        return Verbs.Done;
    }

    public static async Task<int> Rotate(bool revoke)
    {
        await using var desk = Desk.Open();
        var now = desk.Get<TimeProvider>().GetUtcNow();
        var keys = desk.Get<IKeyManager>();
        if (revoke)
            keys.RevokeAllKeys(now, "asked for at the command line");
        var made = keys.CreateNewKey(now, now + Life);
        await Console.Out.WriteLineAsync($"protects {made.KeyId}");
        await Console.Out.WriteLineAsync($"signs    {(revoke ? desk.Get<SigningKeys>().Revoke() : desk.Get<SigningKeys>().Rotate())}");
        await Console.Error.WriteLineAsync(revoke
            ? "Everybody signs in again; links under way are dead. Restart the site now."
            : "The former keys still read what they made. The site takes the new ones within a day, or when it is restarted.");
        return Verbs.Done;
    }
}
