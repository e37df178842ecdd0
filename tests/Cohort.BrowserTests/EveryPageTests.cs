using Cohort.Cohorts.Model;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Cohort.BrowserTests;

/// <summary>In French, and its colours and sizes. A class for each language, so that the two walk side by side.</summary>
public sealed class EveryFrenchPageTests(Site site) : EveryPageTests(site, "fr", looks: true);

/// <summary>In English.</summary>
public sealed class EveryEnglishPageTests(Site site) : EveryPageTests(site, "en", looks: false);

/// <summary>Every page, for each of its readers, in both colour schemes: accessible, set right, at home.</summary>
public abstract class EveryPageTests(Site site, string language, bool looks) : IClassFixture<Site>
{
    private static readonly int[] Widths = [1280, 320];

    public static TheoryData<Who> Readers() => [.. Enum.GetValues<Who>()];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Every_page_is_accessible_and_set_right(Who who)
    {
        await Arrange(who);
        await using var reader = await Reader.Open(site, language);
        if (Email(who) is { } email)
            await reader.SignIn(email, Cast.Password);
        var failures = new List<string>();
        var paths = (await Addresses.Read(site.Factory)).Of(who).ToList();
        paths.ShouldNotBeEmpty();
        foreach (var path in paths)
            failures.AddRange((await Look(reader, path)).Select(one => $"{path}: {one}"));
        failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_page_is_left_out()
    {
        var pages = site.Factory.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(one => one.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(one => "/" + one.RoutePattern.RawText!.TrimStart('/')).Distinct().ToList();
        pages.Count.ShouldBeGreaterThan(40);
        var known = (await Addresses.Read(site.Factory)).Templates.Concat(Addresses.Apart.Keys).ToList();
        pages.Except(known).ShouldBeEmpty();
        known.Except(pages).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> Look(Reader reader, string path)
    {
        var failures = new List<string>();
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await reader.Page.SetViewportSizeAsync(Widths[0], 900);
        var status = await reader.Go(path);
        var expected = path is Addresses.Nowhere or Addresses.NoInvitation or Addresses.NoGuest or Addresses.NoSlotGuest ? 404 : 200;
        if (status != expected)
            return [$"status {status}, at {reader.Where}"];
        // A tutor's link leads on, whatever it is; a trainee's alternance is their own page.
        if (reader.Where != path && !(path == Addresses.NoPass && reader.Where == "/tutor/link") && !(path.EndsWith("/alternance", StringComparison.Ordinal) && reader.Where.StartsWith(path, StringComparison.Ordinal)))
            failures.Add($"led to {reader.Where}");
        failures.AddRange(await reader.Violations());
        if (await reader.Page.Locator("h1").CountAsync() is var titles and not 1)
            failures.Add($"{titles} h1");
        if (await reader.Page.Locator("html").GetAttributeAsync("lang") is var said && said != language)
            failures.Add($"lang is {said}");
        // Colours and sizes do not hang on the language: they are looked at once.
        if (looks)
        {
            await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            failures.AddRange((await reader.Violations("color-contrast", "link-in-text-block")).Select(one => $"dark, {one}"));
        }

        foreach (var width in Widths)
        {
            await reader.Page.SetViewportSizeAsync(width, 900);
            if (await reader.Overflow() is { } wide)
                failures.Add(wide);
        }

        failures.AddRange((await reader.LostIcons()).Select(one => $"no icon {one} in the sprite"));

        if (looks)
            failures.AddRange((await reader.Violations("target-size", "scrollable-region-focusable", "color-contrast")).Select(one => $"at 320 px, {one}"));
        failures.AddRange(reader.Faults());
        return failures;
    }

    private static string? Email(Who who) => who switch
    {
        Who.Coordinator => Cast.Coordinator,
        Who.Trainer => Cast.Trainer,
        Who.Trainee => Cast.Trainee,
        Who.Tutor => Cast.Tutor,
        Who.Former => Cast.Alumnus,
        _ => null,
    };

    private Task Arrange(Who who) => site.Factory.Read(async db =>
    {
        await db.Set<Person>().ExecuteUpdateAsync(set => set.SetProperty(one => one.Language, language));
        if (who == Who.Former)
        {
            var alumnus = await db.Set<Person>().FirstAsync(one => one.Email == Cast.Alumnus);
            await db.Set<Membership>().Where(one => one.PersonId == alumnus.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, FakeClock.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)));
        }

        var hash = LinkToken.Hash(Addresses.InvitationToken);
        if (!await db.Set<Invitation>().AnyAsync(one => one.TokenHash == hash))
        {
            var first = await db.Set<Invitation>().Where(one => one.UsedAt == null).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync();
            await db.Set<Invitation>().Where(one => one.Id == first).ExecuteUpdateAsync(set => set.SetProperty(one => one.TokenHash, hash));
        }

        return 0;
    });
}
