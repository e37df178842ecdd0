using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Running;
using Cohort.Curriculum.Pages.Curriculum.Running;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum.Running;

/// <summary>A half-day is run: started, moved on, ended, and held with its real minutes.</summary>
public sealed class RunTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_trainee_runs_the_half_day_and_the_real_minutes_are_in_the_form_that_says_it_was_held()
    {
        var half = await Half();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(half.Path);
        page.Said(".run-left").ShouldBeNull();
        page = await fatou.Follow(await fatou.Send(page, "form[action*='Start']"));
        page.Said(".run-now h2").ShouldBe("Accueil");
        page.Said(".run-left").ShouldBe("encore 15\u00a0min");
        page.Page.QuerySelector("noscript meta[http-equiv=refresh]").ShouldNotBeNull();

        // Ten minutes late: said in words, and pushed.
        host.Clock.Pass(TimeSpan.FromMinutes(25));
        page = await fatou.Get(half.Path);
        page.Said(".run-left").ShouldBe("10\u00a0min de trop");
        page.Said(".run-push")!.ShouldContain("Nous débordons de");
        var next = await fatou.Follow(await fatou.Press(page, "button[value=Next]"));
        next.Said(".run-now h2").ShouldBe("On essaie");
        // The same press again, from the page as it was: it moves once.
        var again = await fatou.Follow(await fatou.Press(page, "button[value=Next]"));
        again.Said(".run-now h2").ShouldBe("On essaie");
        again.Text.ShouldContain("Quelqu’un a appuyé avant vous");

        var more = await fatou.Follow(await fatou.Press(again, "button[value=Longer]"));
        more.Said(".run-left").ShouldBe("encore 1\u00a0h\u00a005");
        host.Clock.Pass(TimeSpan.FromMinutes(60));
        var ended = await fatou.Follow(await fatou.Press(await fatou.Get(half.Path), "button[value=End]"));
        ended.Said(".run-now h2").ShouldBeNull();

        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var over = await camille.Get(half.Path);
        over.Page.QuerySelectorAll($"a[href='{CurriculumLinks.Hold(half.Cohort, half.Workshop)}']").Length.ShouldBe(1);
        var hold = await camille.Get(CurriculumLinks.Hold(half.Cohort, half.Workshop));
        hold.Page.QuerySelector("#Form_Minutes")!.GetAttribute("value").ShouldBe("1\u00a0h\u00a025");
        (await camille.Send(hold, "form.form-grid")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<WorkshopSlot>().Where(one => one.WorkshopId == half.Workshop).SumAsync(one => one.HeldMinutes))).ShouldBe(85);
    }

    [Fact]
    public async Task What_nobody_planned_comes_next_once_and_what_is_left_out_is_passed_over()
    {
        var half = await Half();
        await host.As(Cast.Trainee, half.Of(new StartRun()));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get($"{half.Path}?add=true");
        page.Page.QuerySelector("noscript meta[http-equiv=refresh]").ShouldBeNull("nobody is read away from under what they type");
        (await fatou.Send(page, "#add", ("Form.Title", new string('x', 161)))).Code.ShouldBe(422);
        (await fatou.Send(page, "#add", ("Form.Title", "Une visite"))).Code.ShouldBe(302);
        (await fatou.Send(page, "#add", ("Form.Title", "Une visite"))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<RunStep>().CountAsync(one => one.Title == "Une visite"))).ShouldBe(1);
        page = await fatou.Get(half.Path);
        page = await fatou.Follow(await fatou.Press(page, "button[value^='Skip/']"));
        (await fatou.Follow(await fatou.Press(page, "button[value=Next]"))).Said(".run-now h2").ShouldNotBe("Accueil");
    }

    [Fact]
    public async Task Open_pages_hear_of_it_and_strangers_and_tutors_do_not()
    {
        var half = await Half();
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var answer = await fatou.Listen($"{half.Path}/live");
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        (await Next(reader)).ShouldBe("retry: 3000");
        // The room looks around before it can see a change.
        while ((await Next(reader)) is { } said && said != "data: changed")
        {
            said.ShouldBe(":");
            await host.As(Cast.Trainer, half.Of(new StartRun()));
        }

        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        foreach (var path in new[] { "", "/wall", "/live" })
            (await tutor.Get(half.Path + path)).Code.ShouldBe(403);
        using var stranger = await Visitor.SignedIn(host, known.Outsider);
        (await stranger.Get(half.Path)).Code.ShouldBe(404);
        (await fatou.Get($"{half.Path}/wall")).Said(".run-now h2").ShouldBe("Accueil");
        (await fatou.Get($"/promos/{half.Cohort}/today")).Page.QuerySelectorAll("[data-until]").Length.ShouldBe(1);
        using var marc = await Visitor.SignedIn(host, Cast.Alumnus);
        (await marc.Get(half.Path)).Page.QuerySelector("button[value=Next]").ShouldBeNull();
    }

    [Fact]
    public async Task A_run_left_open_is_ended_with_the_time_its_last_line_had()
    {
        var half = await Half();
        await host.As(Cast.Trainer, half.Of(new StartRun()));
        host.Clock.Pass(TimeSpan.FromDays(1));
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await camille.Get(half.Path);
        page.Page.QuerySelector("button[value=Next]").ShouldBeNull();
        await camille.Press(page, "button[value=End]");
        var step = await host.Read(db => db.Set<RunStep>().SingleAsync(one => one.Title == "Accueil"));
        (step.EndedAt - step.StartedAt).ShouldBe(TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task A_workshop_that_did_not_begin_moves_to_another_half_day_in_one_press()
    {
        var half = await Half();
        // There is room in the afternoon.
        await host.Read(async db =>
        {
            db.RemoveRange(await db.Set<WorkshopSlot>().Where(one => one.CohortId == half.Cohort && one.Date == FakeClock.Today && one.Part == DayPart.Afternoon).ToListAsync());
            return await db.SaveChangesAsync();
        });
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await camille.Get(half.Path);
        var moved = await camille.Send(page, "form[action*='Move']");
        moved.Code.ShouldBe(302, moved.Said(".errors"));
        moved.Location.ShouldBe(half.Path);
        (await camille.Follow(moved)).Page.QuerySelectorAll(".run-items h3").Select(one => one.TextContent).ShouldNotContain("Accueil");
    }

    [Fact]
    public async Task A_ritual_is_drawn_kept_once_and_stands_on_the_run()
    {
        var half = await Half();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var when = new When(FakeClock.Today, DayPart.Morning).Value;
        var page = await fatou.Get($"{CurriculumLinks.Rituals(half.Cohort)}?moment=Open&people=12&for=15&seated=true&when={Uri.EscapeDataString(when)}");
        var title = page.Said(".run-now h2")!;
        (await fatou.Get(CurriculumLinks.Rituals(half.Cohort) + page.Page.QuerySelector(".run-now a.btn")!.GetAttribute("href"))).Said(".run-now h2").ShouldNotBe(title);
        (await fatou.Send(page, "form.form-grid")).Location.ShouldBe(half.Path);
        (await fatou.Send(page, "form.form-grid")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<RitualUse>().CountAsync(one => one.Title == title && one.Date == FakeClock.Today))).ShouldBe(1);
        (await fatou.Get(half.Path)).Page.QuerySelectorAll(".run-items h3").Select(one => one.TextContent).ShouldContain(title);
        var next = await fatou.Get($"{CurriculumLinks.Rituals(half.Cohort)}?moment=Open&people=12&for=15&seated=true");
        next.Said(".run-now h2").ShouldNotBe(title);
        (await host.Read(db => db.Set<Brick>().CountAsync(one => one.Kind == BrickKind.Ritual && one.Moment != RitualMoment.Any))).ShouldBeGreaterThan(10);
    }

    private async Task<OneHalf> Half()
    {
        var known = await Known.Of(host);
        // The morning of the cast's day is made of one workshop of two items, at the time of its clock.
        var workshop = await host.Read(async db =>
        {
            var slots = await db.Set<WorkshopSlot>().AsTracking().Where(one => one.CohortId == known.Ain && one.Date == FakeClock.Today && one.Part == DayPart.Morning).OrderBy(one => one.StartsAt).ToListAsync();
            var others = slots.Skip(1).Select(one => one.WorkshopId).ToList();
            foreach (var other in await db.Set<Workshop>().AsTracking().Include(one => one.Slots).Where(one => others.Contains(one.Id)).ToListAsync())
            {
                other.State = WorkshopState.Draft;
                other.Slots.Clear();
            }

            db.RemoveRange(await db.Set<RitualUse>().Where(one => one.CohortId == known.Ain && one.Date == FakeClock.Today).ToListAsync());
            var one = await db.Set<Workshop>().AsTracking().Include(one => one.Items).Include(one => one.Slots).Include(one => one.Competences).SingleAsync(one => one.Id == slots[0].WorkshopId);
            one.Slots.RemoveAll(slot => slot.Id != slots[0].Id);
            one.SetShares([(one.Competences[0].NodeId, 75, 0)]);
            (slots[0].StartsAt, slots[0].Minutes, one.Minutes, one.State) = (570, 75, 75, WorkshopState.Planned);
            one.Items.Clear();
            one.Items.AddRange([new WorkshopItem(one.Id, 0, "Accueil", 570, 15), new WorkshopItem(one.Id, 1, "On essaie", 585, 60)]);
            await db.SaveChangesAsync();
            return one.Id;
        });
        return new OneHalf(known.Ain, workshop, CurriculumLinks.Run(known.Ain, FakeClock.Today, afternoon: false));
    }

    private static async Task<string> Next(StreamReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(40)) is { Length: > 0 } line)
            lines.Add(line);
        return string.Join('\n', lines);
    }

    private sealed record OneHalf(Guid Cohort, Guid Workshop, string Path)
    {
        public T Of<T>(T request)
            where T : OfRun
        {
            (request.Cohort, request.Date, request.Part) = (Cohort, FakeClock.Today, DayPart.Morning);
            return request;
        }
    }
}
