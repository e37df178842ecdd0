using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Cohort.Facilities.Calendars;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>What one does with calendars, as their owner and as a program.</summary>
internal static class Calendars
{
    /// <summary>Makes the address of the first calendar of a kind; answers its path.</summary>
    public static async Task<string> Follow(CohortFactory host, string email, string kind)
    {
        using var visitor = await Visitor.SignedIn(host, email);
        var made = await visitor.Press(await visitor.Get("/account/calendars"), $"form[data-calendar={kind}] button[data-act=make]");
        made.Code.ShouldBe(200, made.Said(".errors"));
        made.Page.QuerySelector("#made-here a")!.GetAttribute("href")!.ShouldStartWith("webcal://");
        return new Uri(made.Page.QuerySelector("#address")!.GetAttribute("value")!).AbsolutePath;
    }

    /// <summary>What a program reads at an address.</summary>
    public static async Task<byte[]> Read(CohortFactory host, string address)
    {
        using var program = Visitor.Of(host);
        using var answer = await program.Fetch(address);
        ((int)answer.StatusCode).ShouldBe(200, address);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>There is no such address, and nobody between keeps that.</summary>
    public static async Task IsNowhere(CohortFactory host, string address)
    {
        using var program = Visitor.Of(host);
        using var answer = await program.Fetch(address);
        ((int)answer.StatusCode, answer.Headers.CacheControl!.ToString()).ShouldBe((404, "no-store"));
        // And the page that says so knows nobody: it is the one of an address that never was.
        using var never = await program.Fetch($"/ical/{new string('f', 40)}.ics");
        Plain(await answer.Content.ReadAsStringAsync()).ShouldBe(Plain(await never.Content.ReadAsStringAsync()));

        static string Plain(string page) => Regex.Replace(page, "[A-Za-z0-9_-]{30,}", "…");
    }

    public static string Unfold(byte[] file) => Encoding.UTF8.GetString(file).Replace("\r\n ", "", StringComparison.Ordinal);

    /// <summary>The event of a workshop.</summary>
    public static string Event(byte[] file, Guid workshop) =>
        Unfold(file).Split("BEGIN:VEVENT").Skip(1).Select(one => "BEGIN:VEVENT" + one).Single(one => one.Contains($"UID:workshop-{workshop:N}@", StringComparison.Ordinal));

    /// <summary>What was published, as the readers print it.</summary>
    public static async Task<IReadOnlyList<string>> Published(CohortFactory host, string email, string kind)
    {
        var rows = await host.Read(async db =>
        {
            var person = await db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync();
            var feed = (await db.Set<CalendarFeed>().Where(one => one.PersonId == person).ToListAsync()).OrderBy(one => one.MadeAt).Last(one => one.Kind.ToString() == kind).Id;
            return await db.Set<PublishedEvent>().Where(one => one.FeedId == feed).ToListAsync();
        });
        return [.. rows.Select(one => one.Entry(title => $"Annulé\u00a0: {title}")).Select(one => string.Join(" | ",
            one.Event.Key + "@localhost", At(one.Event.Starts, one.Event.StartsAt(), one.Event.IsAllDay), At(one.Event.Ends, one.Event.EndsAt(), one.Event.IsAllDay), one.Event.Title, one.IsCancelled ? "CANCELLED" : "CONFIRMED")).Order(StringComparer.Ordinal)];
    }

    private static string At(DateTime local, DateTime utc, bool isDay) => isDay ? local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : utc.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
