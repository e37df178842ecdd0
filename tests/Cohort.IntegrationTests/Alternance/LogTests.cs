using System.Globalization;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Pages.Alternance.Log;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

/// <summary>The activity log: written by its trainee alone, once, of days that came, with nothing of the people helped.</summary>
public sealed class LogTests(CastHost host) : IClassFixture<CastHost>
{
    private const string Write = "form[data-log-form]";

    [Fact]
    public async Task An_activity_is_written_in_one_form_changed_taken_off_and_brought_back()
    {
        var (known, path) = await Ready();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var day = await StructureDay(known, 0);
        var page = await fatou.Get($"{path}?on={Text(day)}");
        (await fatou.Send(page, Write, ("Form.Did", ""))).Code.ShouldBe(422);
        var id = Field(page, "Form.Id");
        var done = await fatou.Send(page, Write, ("Form.Chip", "90"), ("Form.Did", "Atelier du matin"), ("Form.Themes", "Email"), ("Form.People", "4"), ("Form.More.Over60", "2"));
        done.Code.ShouldBe(302);
        var after = await fatou.Follow(done);
        // The next line is of the same day.
        Field(after, "Form.Date").ShouldBe(Text(day));
        var line = after.Page.QuerySelector($"#e-{id}")!;
        line.TextContent.ShouldContain("Atelier du matin");
        line.TextContent.Replace('\u00a0', ' ').ShouldContain("1 h 30");

        // Sent again as it was: the same one.
        (await fatou.Send(page, Write, ("Form.Chip", "90"), ("Form.Did", "Atelier du matin"))).Code.ShouldBe(302);
        (await Count(id)).ShouldBe(1);

        var edit = await fatou.Get($"{path}?edit={id}");
        Field(edit, "Form.More.Over60").ShouldBe("2");
        (await fatou.Send(edit, Write, ("Form.Minutes", "2 h"), ("Form.Did", "Atelier du soir"))).Code.ShouldBe(302);
        (await fatou.Send(edit, Write, ("Form.Did", "D’un autre onglet"))).Code.ShouldBe(422);
        (await Entry(id))!.Minutes.ShouldBe(120);

        var repeat = await fatou.Get($"{path}?repeat={id}");
        Field(repeat, "Form.Id").ShouldNotBe(id);
        Field(repeat, "Form.Did").ShouldBe("Atelier du soir");

        var week = await fatou.Get($"{path}?week={Text(day)}");
        var off = await fatou.Press(week, $"#e-{id} button");
        off.Code.ShouldBe(302);
        var without = await fatou.Follow(off);
        without.Page.QuerySelector($"#e-{id}").ShouldBeNull();
        (await fatou.Get($"{path}?edit={id}")).Code.ShouldBe(404);
        // What was taken off does not come back by being sent again; undoing brings it back.
        (await fatou.Send(page, Write, ("Form.Chip", "90"), ("Form.Did", "Atelier du matin"))).Code.ShouldBe(302);
        (await Entry(id)).ShouldBeNull();
        (await fatou.Send(without, ".toast-line form")).Code.ShouldBe(302);
        (await Entry(id))!.Did.ShouldBe("Atelier du soir");
    }

    [Fact]
    public async Task What_was_taken_off_goes_at_night_and_does_not_come_back_after_a_day()
    {
        var (known, _) = await Ready();
        var (old, fresh) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var now = host.Clock.GetUtcNow().UtcDateTime;
        await host.Read(async db =>
        {
            foreach (var (id, hours) in new[] { (old, 25), (fresh, 23) })
                db.Add(new LogEntry(id, known.Ain, known.Fatou, FakeClock.Today.AddDays(-9), now) { Minutes = 30, TakenOffAt = now.AddHours(-hours) });
            return await db.SaveChangesAsync();
        });
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, new TakeOffEntry(known.Ain, known.Fatou, old, true)));
        await host.Run("ForgetTakenOff");
        (await host.Read(db => db.Set<LogEntry>().IgnoreQueryFilters().Where(one => one.Id == old || one.Id == fresh).Select(one => one.Id).ToListAsync())).ShouldBe([fresh]);
    }

    [Fact]
    public async Task What_looks_like_somebody_s_own_is_asked_about_before_it_is_saved()
    {
        var (known, path) = await Ready();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get($"{path}?on={Text(await StructureDay(known, 1))}");
        page.Page.QuerySelector("[name='Form.Sure']").ShouldBeNull();
        var asked = await fatou.Send(page, Write, ("Form.Chip", "30"), ("Form.More.Learned", "La rappeler au 06 12 34 56 78"));
        // Nothing else is wrong: a theme or a few words are asked first.
        asked.Code.ShouldBe(422);
        asked = await fatou.Send(page, Write, ("Form.Chip", "30"), ("Form.Did", "Un appel"), ("Form.More.Learned", "La rappeler au 06 12 34 56 78"));
        asked.Code.ShouldBe(422);
        asked.Said(".errors")!.ShouldContain("06 12 34 56 78");
        (await Entry(Field(page, "Form.Id"))).ShouldBeNull();
        (await fatou.Send(asked, Write, ("Form.Sure", "true"), ("Form.Chip", "30"))).Code.ShouldBe(302);
        (await Entry(Field(page, "Form.Id")))!.Learned.ShouldContain("06 12");
    }

    [Fact]
    public async Task A_day_to_come_is_refused_a_day_at_the_centre_is_asked_and_kept_and_figures_stay_within_bounds()
    {
        var (known, path) = await Ready();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(path);
        async Task<Answer> Try(params (string, string)[] values) => await fatou.Send(page, Write, [("Form.Did", "Accueil"), .. values]);
        (await Try(("Form.Chip", "30"), ("Form.Date", Text(FakeClock.Today.AddDays(1))))).Code.ShouldBe(422);
        (await Try(("Form.Minutes", "4 min"))).Code.ShouldBe(422);
        (await Try(("Form.Minutes", "12 h 01"))).Code.ShouldBe(422);
        (await Try(("Form.Chip", "30"), ("Form.People", "101"))).Code.ShouldBe(422);
        (await Try(("Form.Chip", "30"), ("Form.People", "2"), ("Form.More.Under12", "2"), ("Form.More.Over60", "1"))).Code.ShouldBe(422);
        (await Try(("Form.Chip", "30"), ("Form.People", "2"), ("Form.More.Returning", "3"))).Code.ShouldBe(422);
        (await Try(("Form.Chip", "30"), ("Form.Themes", "7"))).Code.ShouldBe(422);
        (await Try(("Form.Chip", "30"), ("Form.Centre", "true"), ("Form.Mission", Guid.NewGuid().ToString()))).Code.ShouldBe(404);
        (await Try(("Form.Chip", "30"), ("Form.Centre", "true"), ("Form.Touched", Guid.NewGuid().ToString()))).Code.ShouldBe(404);

        var centre = (await Calendar(known)).Where(one => one.Kind == HalfDayKind.Centre).Select(one => one.Date).Last(date => date <= FakeClock.Today);
        var asked = await Try(("Form.Chip", "30"), ("Form.Date", Text(centre)));
        asked.Code.ShouldBe(422);
        (await fatou.Send(asked, Write, ("Form.Centre", "true"), ("Form.Chip", "30"))).Code.ShouldBe(302);
        (await Entry(Field(page, "Form.Id")))!.OnCentreDay.ShouldBeTrue();
    }

    [Fact]
    public async Task Only_the_trainee_writes_only_who_follows_reads_and_an_id_of_somebody_else_is_not_found()
    {
        var (known, path) = await Ready();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        var others = await host.Read(db => db.Set<LogEntry>().Where(one => one.PersonId != known.Fatou).Select(one => new { one.Id, one.PersonId }).FirstAsync());
        var theirs = path.Replace(known.Fatou.ToString(), others.PersonId.ToString(), StringComparison.Ordinal);

        (await trainer.Get(path)).Page.QuerySelector(Write).ShouldBeNull();
        (await tutor.Get(path)).Code.ShouldBe(200);
        (await outsider.Get(path)).Code.ShouldBe(404);
        (await fatou.Get(theirs)).Code.ShouldBe(404);
        (await trainer.Get(path + "/several")).Code.ShouldBe(403);

        var page = await fatou.Get(path);
        var form = new Dictionary<string, string> { ["__RequestVerificationToken"] = Visitor.Token(page), ["Form.Id"] = others.Id.ToString(), ["Form.Date"] = Text(FakeClock.Today), ["Form.Chip"] = "30", ["Form.Did"] = "Accueil", ["Form.Centre"] = "true" };
        (await fatou.Post(path, form)).Code.ShouldBe(404);
        (await fatou.Post(theirs, form)).Code.ShouldBe(404);
        (await fatou.Post($"{path}?handler=TakeOff&entry={others.Id}", form)).Code.ShouldBe(404);
        await Should.ThrowAsync<Forbidden>(host.As(Cast.Trainer, new SaveEntry { Cohort = known.Ain, Person = known.Fatou, Id = Guid.NewGuid(), Date = FakeClock.Today, Chip = 30, Did = "À sa place" }));
        await Should.ThrowAsync<Forbidden>(host.As(Cast.Trainer, new TakeOffEntry(known.Ain, known.Fatou, known.Entry, false)));
    }

    [Fact]
    public async Task What_a_device_kept_is_taken_once_with_its_own_time()
    {
        var (known, path) = await Ready();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(path);
        var written = host.Clock.GetUtcNow().AddHours(-5);
        var id = Guid.NewGuid();
        var form = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Visitor.Token(page),
            ["Form.Id"] = id.ToString(),
            ["Form.WrittenAt"] = written.ToString("O", CultureInfo.InvariantCulture),
            ["Form.Date"] = Text(await StructureDay(known, 2)),
            ["Form.Chip"] = "60",
            ["Form.Did"] = "Sans réseau",
        };
        (await fatou.Post(path, form)).Code.ShouldBe(302);
        (await fatou.Post(path, form)).Code.ShouldBe(302);
        (await Entry(id.ToString()))!.WrittenAt.ShouldBe(written.UtcDateTime);

        form["Form.Id"] = Guid.NewGuid().ToString();
        form["Form.WrittenAt"] = written.AddDays(3).ToString("O", CultureInfo.InvariantCulture);
        (await fatou.Post(path, form)).Code.ShouldBe(302);
        (await Entry(form["Form.Id"]))!.WrittenAt.ShouldBeNull();
    }

    [Fact]
    public async Task Several_are_written_together_or_none()
    {
        var (known, path) = await Ready();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var day = Text(await StructureDay(known, 0));
        var page = await fatou.Get(path + "/several");
        var (first, second) = (Field(page, "Form.Lines[0].Id"), Field(page, "Form.Lines[1].Id"));
        (await fatou.Send(page, "main form", ("x", ""))).Code.ShouldBe(422);
        var refused = await fatou.Send(page, "main form", ("Form.Lines[0].Date", day), ("Form.Lines[0].Minutes", "1 h"), ("Form.Lines[0].Did", "Un"), ("Form.Lines[1].Date", day), ("Form.Lines[1].Did", "Deux"));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#Form_Lines_1__Minutes")!.GetAttribute("aria-invalid").ShouldBe("true");
        (await Entry(first)).ShouldBeNull();
        (await fatou.Send(refused, "main form", ("Form.Lines[1].Minutes", "45 min"), ("Form.Lines[1].Theme", "Health"))).Code.ShouldBe(302);
        ((await Entry(first))!.Minutes, (await Entry(second))!.Themes).ShouldBe((60, LogThemes.Health));
    }

    [Fact]
    public async Task A_situation_becomes_the_beginning_of_a_card_without_a_way_back()
    {
        var (known, path) = await Ready();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get($"{path}/{known.Entry}/scenario");
        var id = Guid.Parse(Field(page, "Form.Id"));
        (await fatou.Send(page, "main form", ("Form.Situation", "Elle a écrit à marie@exemple.fr"))).Code.ShouldBe(422);
        var done = await fatou.Send(page, "main form", ("Form.Title", "Un message inquiétant"), ("Form.Situation", "Une personne reçoit un message."));
        done.Location.ShouldBe($"/promos/{known.Ain}/scenarios/write/{id}");
        (await fatou.Follow(done)).Code.ShouldBe(200);
        var card = await host.Read(db => db.Set<Scenario>().AsNoTracking().SingleAsync(one => one.Id == id));
        (card.MadeBy, card.Source, card.FromId, card.RetiredAt is null).ShouldBe((known.Fatou, "", null, false));
        card.Everything().ShouldNotContain(known.Entry.ToString());
    }

    [Fact]
    public async Task The_files_hold_one_line_an_activity_and_names_only_for_who_steers()
    {
        var (known, path) = await Ready();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var count = await host.Read(db => db.Set<LogEntry>().CountAsync(one => one.PersonId == known.Fatou));
        var mine = (await fatou.Get($"{path}?handler=Csv")).Text;
        mine.ShouldNotContain("Fatou");
        mine.Split("\r\n").Count(one => one.Length > 0).ShouldBe(count + 1);
        (await fatou.Get($"{path}?handler=Csv&from=2020-01-01&to=2020-02-01")).Text.Split("\r\n").Count(one => one.Length > 0).ShouldBe(1);
        (await trainer.Get($"/promos/{known.Ain}/alternance/report?handler=Csv&from=2026-01-01")).Text.ShouldContain("Fatou");
        (await fatou.Get($"/promos/{known.Ain}/alternance/report")).Code.ShouldBe(403);
        (await fatou.Get(path + "/sums")).Text.ShouldContain("█");
        (await Visitor.Of(host).Get("/offline-log")).Page.QuerySelector("input[name=__RequestVerificationToken]").ShouldBeNull();
    }

    private static string Field(Answer page, string name) => page.Page.QuerySelector($"{Write} [name='{name}'], main form [name='{name}']")!.GetAttribute("value") ?? "";

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<(Known Known, string Path)> Ready()
    {
        var known = await Known.Of(host);
        return (known, $"/promos/{known.Ain}/alternance/{known.Fatou}/log");
    }

    private async Task<IReadOnlyList<HalfDayCard>> Calendar(Known known) => await host.AsHouse(new GetCalendar(known.Ain));

    private async Task<DateOnly> StructureDay(Known known, int back) =>
        (await Calendar(known)).Where(one => one.Kind == HalfDayKind.Structure && one.Date <= FakeClock.Today).Select(one => one.Date).Distinct().Reverse().ElementAt(back);

    private Task<LogEntry?> Entry(string id) => host.Read(db => db.Set<LogEntry>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == Guid.Parse(id)));

    private Task<int> Count(string id) => host.Read(db => db.Set<LogEntry>().CountAsync(one => one.Id == Guid.Parse(id)));
}
