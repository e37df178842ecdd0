using System.Net;
using System.Text.RegularExpressions;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Facilities.Calendars;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>Calendars that are followed elsewhere.</summary>
public sealed class CalendarTests(CastHost host) : IClassFixture<CastHost>
{
    // One for the door and one for what was published; the others are the modules', for a trainee in one promo.
    private const int MostStatements = 7;

    [Fact]
    public async Task One_follows_ones_days_by_a_secret_address_without_signing_in()
    {
        var known = await Known.Of(host);
        var address = await Calendars.Follow(host, Cast.Trainee, "Mine");
        address.ShouldMatch("^/ical/[0-9a-f]{40}\\.ics$");
        using var program = Visitor.Of(host);
        using var answer = await program.Fetch(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        (answer.Headers.CacheControl!.Private, answer.Headers.CacheControl.MaxAge).ShouldBe((true, TimeSpan.FromMinutes(15)));
        var file = await answer.Content.ReadAsByteArrayAsync();
        IcalLint.Of(file).ShouldBeEmpty();
        var text = Calendars.Unfold(file);
        text.ShouldContain($"UID:workshop-{known.Planned:N}@");
        text.ShouldContain("NAME:Mes journées");
        text.ShouldContain("SUMMARY:En structure\r\n");
        text.ShouldContain("SUMMARY:En centre de formation");
        text.ShouldContain("SUMMARY:Visite de l’alternance");
        (await host.Read(db => db.Set<CalendarFeed>().SingleAsync(one => one.PersonId == known.Fatou && one.Kind == CalendarKind.Mine))).TokenHash.ShouldBe(LinkToken.Hash(address[6..^4]));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again_and_nothing_is_written()
    {
        var address = await Calendars.Follow(host, Cast.Trainer, "Promo");
        using var program = Visitor.Of(host);
        using var first = await program.Fetch(address);
        var rows = await Rows();
        rows.ShouldNotBeEmpty();
        host.Clock.Pass(TimeSpan.FromMinutes(1));
        using var second = await program.Fetch(address, ("If-None-Match", first.Headers.ETag!.Tag));
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        (await Rows()).ShouldBe(rows);

        using var client = host.CreateClient();
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        (head.StatusCode, head.Headers.ETag).ShouldBe((HttpStatusCode.OK, first.Headers.ETag));

        Task<List<string>> Rows() => host.Read(async db => (await db.Set<PublishedEvent>().ToListAsync()).Select(one => $"{one.FeedId} {one.Key} {one.Sequence} {one.ChangedAt:O}").Order(StringComparer.Ordinal).ToList());
    }

    [Fact]
    public async Task What_moves_keeps_its_name_and_what_is_cancelled_stays_so_for_thirty_days()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var address = await Calendars.Follow(own, Cast.Trainee, "Promo");
        var before = Calendars.Event(await Calendars.Read(own, address), known.Planned);
        before.ShouldContain("SEQUENCE:0\r\n");
        before.ShouldContain("STATUS:CONFIRMED\r\n");

        own.Clock.Pass(TimeSpan.FromMinutes(5));
        var free = (await own.AsHouse(new GetCalendar(known.Ain, FakeClock.Today.AddDays(20)))).First(one => one.Kind == HalfDayKind.Centre);
        await own.As(Cast.Trainer, new MoveWorkshop { Cohort = known.Ain, Id = known.Planned, Version = known.PlannedVersion, When = new When(free.Date, free.Part).Value, Anyway = true });
        var moved = Calendars.Event(await Calendars.Read(own, address), known.Planned);
        moved.ShouldContain("SEQUENCE:1\r\n");
        moved.ShouldContain("DTSTAMP:20261124T083600Z\r\nLAST-MODIFIED:20261124T083600Z\r\n");
        moved.ShouldContain($"DTSTART;TZID=Europe/Paris:{free.Date:yyyyMMdd}T");

        await own.As(Cast.Trainer, new SetWorkshopState { Cohort = known.Ain, Id = known.Planned, Version = await own.Read(db => db.Set<Workshop>().Where(one => one.Id == known.Planned).Select(one => one.Version).SingleAsync()), Act = WorkshopAct.Cancel, Why = "Grève" });
        // Two programs ask at once.
        var both = await Task.WhenAll(Calendars.Read(own, address), Calendars.Read(own, address));
        both[0].ShouldBe(both[1]);
        var cancelled = Calendars.Event(both[0], known.Planned);
        cancelled.ShouldContain("SEQUENCE:2\r\n");
        cancelled.ShouldContain("STATUS:CANCELLED\r\n");
        cancelled.ShouldContain("SUMMARY:Annulé");
        IcalLint.Of(both[0]).ShouldBeEmpty();

        own.Clock.Pass(TimeSpan.FromDays(29));
        Calendars.Event(await Calendars.Read(own, address), known.Planned).ShouldBe(cancelled);
        own.Clock.Pass(TimeSpan.FromDays(1));
        Calendars.Unfold(await Calendars.Read(own, address)).ShouldNotContain(known.Planned.ToString("N"));
    }

    [Fact]
    public async Task The_calendar_of_a_tutor_names_nobody_and_ends_with_the_tutoring()
    {
        using var own = new CastHost();
        var address = await Calendars.Follow(own, Cast.Tutor, "Trainee");
        var file = await Calendars.Read(own, address);
        IcalLint.Of(file).ShouldBeEmpty();
        var text = Calendars.Unfold(file);
        text.ShouldContain("SUMMARY:En centre de formation");
        text.ShouldContain("SUMMARY:En structure");
        text.ShouldNotContain("UID:workshop-");
        text.ShouldNotContain("UID:vote-");
        var people = await own.Read(db => db.Set<Person>().Select(one => new[] { one.GivenName, one.FamilyName }).ToListAsync());
        people.Count.ShouldBeGreaterThan(10);
        foreach (var name in people.SelectMany(one => one).Distinct())
            Regex.IsMatch(text, $@"\b{Regex.Escape(name)}\b", RegexOptions.IgnoreCase).ShouldBeFalse(name);
        text.Split("\r\n").Where(one => one.StartsWith("SUMMARY:", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal).ShouldBe(["SUMMARY:En centre de formation", "SUMMARY:En structure"]);

        await own.Read(db => db.Set<PlacementTutor>().ExecuteUpdateAsync(set => set.SetProperty(one => one.Until, FakeClock.Today.AddDays(-1))));
        await Calendars.IsNowhere(own, address);
    }

    [Fact]
    public async Task An_address_that_never_was_ended_or_lost_its_place_answers_alike()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var (mine, promo) = (await Calendars.Follow(own, Cast.Trainee, "Mine"), await Calendars.Follow(own, Cast.Trainee, "Promo"));
        await Calendars.IsNowhere(own, "/ical/0000000000000000000000000000000000000000.ics");
        await Calendars.IsNowhere(own, mine.ToUpperInvariant().Replace("/ICAL/", "/ical/", StringComparison.Ordinal).Replace(".ICS", ".ics", StringComparison.Ordinal));

        var another = await Calendars.Follow(own, Cast.Trainee, "Mine");
        another.ShouldNotBe(mine);
        await Calendars.IsNowhere(own, mine);
        await Calendars.Read(own, another);
        using var fatou = await Visitor.SignedIn(own, Cast.Trainee);
        (await fatou.Press(await fatou.Get("/account/calendars"), "form[data-calendar=Mine] button[data-act=stop]")).Code.ShouldBe(302);
        await Calendars.IsNowhere(own, another);
        (await own.Read(db => db.Set<PublishedEvent>().CountAsync())).ShouldBe(0);

        await Calendars.Read(own, promo);
        // A promo that is not hers is offered to nobody, whatever is posted.
        (await fatou.Send(await fatou.Get("/account/calendars"), "form[data-calendar=Promo]", ("Form.Promo", known.Jura.ToString()))).Code.ShouldBe(404);
        (await fatou.Send(await fatou.Get("/account/calendars"), "form[data-calendar=Mine]", ("Form.Kind", "Trainee"), ("Form.Promo", known.Ain.ToString()), ("Form.Trainee", known.Fatou.ToString()))).Code.ShouldBe(404);
        await own.As(Cast.Trainer, new EndMembership(known.Ain, known.Fatou, true));
        await Calendars.IsNowhere(own, promo);
    }

    [Fact]
    public async Task Whoever_tries_addresses_one_after_the_other_is_slowed_down()
    {
        using var slow = new SlowDoorHost();
        using var guesser = Visitor.Of(slow);
        var codes = new List<int>();
        for (var index = 0; index < 5; index++)
            codes.Add((int)(await guesser.Fetch($"/ical/{new string((char)('0' + index), 40)}.ics")).StatusCode);
        codes.ShouldBe([404, 404, 404, 429, 429]);
    }

    [Fact]
    public async Task One_workshop_is_taken_into_a_calendar_under_the_name_it_has_in_the_feed()
    {
        var known = await Known.Of(host);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var path = (await trainee.Get($"/promos/{known.Ain}/workshops/{known.Planned}")).Page.QuerySelector("a[href$='session.ics']")!.GetAttribute("href")!;
        using var answer = await trainee.Fetch(path);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("session.ics");
        var file = await answer.Content.ReadAsByteArrayAsync();
        IcalLint.Of(file).ShouldBeEmpty();
        Calendars.Event(file, known.Planned).ShouldContain("BEGIN:VEVENT");
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get(path)).Code.ShouldBe(404);
    }

    [Fact]
    public async Task A_half_day_keeps_its_hour_when_the_clock_changes()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        await own.Read(db => db.Set<TrainingCohort>().Where(one => one.Id == known.Ain).ExecuteUpdateAsync(set => set.SetProperty(one => one.EndsOn, new DateOnly(2027, 12, 31))));
        DateOnly[] days = [new(2027, 3, 26), new(2027, 3, 29), new(2027, 10, 29), new(2027, 11, 2)];
        await own.Read(db =>
        {
            db.AddRange(days.Select(one => new HalfDay(known.Ain, one, DayPart.Morning, HalfDayKind.Centre)));
            return db.SaveChangesAsync();
        });
        var text = Calendars.Unfold(await Calendars.Read(own, await Calendars.Follow(own, Cast.Trainee, "Mine")));
        foreach (var day in days)
            text.ShouldContain($"DTSTART;TZID=Europe/Paris:{day:yyyyMMdd}T090000\r\nDTEND;TZID=Europe/Paris:{day:yyyyMMdd}T123000\r\n");
        if (CalendarReaders.AreHere)
            CalendarReaders.ByPython(await Calendars.Read(own, await Calendars.Follow(own, Cast.Trainee, "Mine"))).Where(one => one.Contains("centre-", StringComparison.Ordinal) && days.Any(day => one.Contains($"{day:yyyyMMdd}", StringComparison.Ordinal)))
                .Select(one => one.Split(" | ")[1]).ShouldBe(["2027-03-26T08:00", "2027-03-29T07:00", "2027-10-29T07:00", "2027-11-02T08:00"]);
    }

    [Fact]
    public async Task A_longer_programme_makes_no_more_statements()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var address = await Calendars.Follow(own, Cast.Trainee, "Mine");
        var before = await Count();
        before.ShouldBe(MostStatements);
        await own.Read(async db =>
        {
            var held = await db.Set<Workshop>().Include(one => one.Slots).Include(one => one.Competences).SingleAsync(one => one.Id == known.Planned);
            for (var index = 0; index < 20; index++)
            {
                var copy = new Workshop(Guid.CreateVersion7(), known.Ain, known.Fatou, DateTime.UnixEpoch) { State = WorkshopState.Planned, Minutes = held.Minutes };
                WorkshopSnapshot.Read(WorkshopSnapshot.Of(held)).Restore(copy);
                copy.Name($"Encore {index}");
                db.Add(copy);
            }

            return await db.SaveChangesAsync();
        });
        (await Count()).ShouldBe(before);
        Calendars.Unfold(await Calendars.Read(own, address)).ShouldContain("SUMMARY:Encore 19");

        async Task<int> Count()
        {
            await Calendars.Read(own, address);
            own.Statements.Restart();
            await Calendars.Read(own, address);
            return own.Statements.Count;
        }
    }

    [ReadersFact]
    public async Task Two_readers_that_are_not_ours_read_what_was_written()
    {
        foreach (var (who, kind) in new[] { (Cast.Trainee, "Mine"), (Cast.Trainer, "Mine"), (Cast.Trainer, "Promo"), (Cast.Tutor, "Trainee") })
        {
            var file = await Calendars.Read(host, await Calendars.Follow(host, who, kind));
            IcalLint.Of(file).ShouldBeEmpty($"{who} {kind}");
            var ours = await Calendars.Published(host, who, kind);
            ours.Count.ShouldBeGreaterThan(5);
            CalendarReaders.ByPython(file).Order(StringComparer.Ordinal).ShouldBe(ours);
            CalendarReaders.ByJavaScript(file).Order(StringComparer.Ordinal).ShouldBe(ours);
        }
    }
}
