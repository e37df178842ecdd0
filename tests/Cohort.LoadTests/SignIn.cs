using System.Globalization;
using System.Net;
using Cohort.Facilities.Reminders;
using Cohort.LoadTests.Data;
using Cohort.Testing;

namespace Cohort.LoadTests;

/// <summary>Somebody with an open session.</summary>
internal sealed record SignedIn(Reader Reader, string Cookie)
{
    public string Path(Route route) => string.Format(CultureInfo.InvariantCulture, route.Path, Reader.Cohort, Reader.Launch, Reader.Decision, Reader.Trainee, Today());

    // Every promo of the bench is at the centre today.
    private static string Today() => LocalTime.Of(TimeProvider.System.GetUtcNow().UtcDateTime, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Opens the sessions by the door everybody takes, before anything is measured.</summary>
internal static class SignIn
{
    public static async Task<IReadOnlyList<SignedIn>> All(Uri address, IReadOnlyList<Reader> readers)
    {
        var signedIn = new List<SignedIn>();
        foreach (var reader in readers)
        {
            using var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, UseProxy = false };
            using var client = new HttpClient(handler) { BaseAddress = address };
            using var visitor = await Visitor.SignedIn(client, reader.Email);
            signedIn.Add(new SignedIn(reader, handler.CookieContainer.GetCookieHeader(address)));
        }

        return signedIn;
    }
}
