using Cohort.Facilities.Mail;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>A host whose mail goes to a server of the test, and a way to queue mail as a command does.</summary>
internal sealed class MailHost(FakeSmtp server, params (string Key, string Value)[] more)
    : CastHost(TestDatabase.Empty(), Settings(server.Port, more))
{
    public static Dictionary<string, string?> Settings(int port, params (string Key, string Value)[] more) => more.Concat(
    [
        ("Host", "127.0.0.1"), ("Port", port.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Tls", "None"), ("From", "promo@centre.example"), ("TimeoutSeconds", "1"),
    ]).DistinctBy(one => one.Item1).ToDictionary(one => $"Cohort:Mail:{one.Item1}", one => (string?)one.Item2, StringComparer.Ordinal);
}

internal static class Queueing
{
    /// <summary>Queues letters in one command.</summary>
    public static async Task Queue(this CohortFactory host, params (string To, Letter Letter)[] letters)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var queue = scope.ServiceProvider.GetRequiredService<MailQueue>();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(
            async () =>
            {
                foreach (var (to, letter) in letters)
                    await queue.Queue("Test", Guid.Empty, letter.Title, new Addressee(to, "Zoé", "fr", null), letter, CancellationToken.None);
                return 0;
            },
            CancellationToken.None);
    }

    /// <summary>Queues one plain letter for each address.</summary>
    public static Task Queue(this CohortFactory host, params string[] addresses) => host.Queue([.. addresses.Select(one => (one, Plain))]);

    public static Letter Plain => new("Bonjour", "Voici.", "Voir", "/");

    /// <summary>The row of an address.</summary>
    public static Task<OutgoingMail> Row(this CohortFactory host, string to) => host.Read(db => db.Set<OutgoingMail>().AsNoTracking().SingleAsync(one => one.To == to));
}
