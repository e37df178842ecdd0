using System.Security.Cryptography;
using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Kernel.People;

/// <summary>
/// Guards the first-run page: while nobody has an account, a one-time code is printed on the console,
/// so that only who runs the machine can become the first coordinator.
/// </summary>
public sealed class FirstRunCode
{
    private string? code;

    /// <summary>The code as it was printed, for the tests; null when there is none.</summary>
    internal string? Printed => code;

    /// <summary>Nobody has an account yet.</summary>
    public bool IsOpen => code is not null;

    /// <summary>Prints the code when nobody has an account.</summary>
    public async Task Announce(CohortDb db)
    {
        if (await db.Set<Person>().AnyAsync())
            return;
        code = RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 10);
        await Console.Out.WriteLineAsync($"Nobody has an account yet. Open /first-run in a browser and give this code: {code}");
    }

    /// <summary>The code given is the one printed.</summary>
    public bool Matches(string given) => code is not null
        && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(given.Trim().ToUpperInvariant()), System.Text.Encoding.UTF8.GetBytes(code));

    /// <summary>The first coordinator exists: the code is spent.</summary>
    public void Close() => code = null;
}
