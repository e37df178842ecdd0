using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Pages.Alternance.Calendar;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

public sealed class DaysTests(CastHost host) : IClassFixture<CastHost>
{
    private static readonly DateOnly Monday = new(2026, 12, 7);

    [Fact]
    public async Task Who_steers_says_that_a_trainee_is_elsewhere_and_takes_it_back()
    {
        var known = await Known.Of(host);
        var here = $"/promos/{known.Ain}/alternance/{known.Fatou}/calendar";
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var before = await Kinds(known);
        var page = await trainer.Get($"{here}?from={Monday:yyyy-MM-dd}");
        (await trainer.Send(page, "#otherwise", ("Form.From", ""))).Code.ShouldBe(422);
        (await trainer.Send(page, "#otherwise", ("Form.From", "2026-12-11"), ("Form.Until", "2026-12-07"))).Code.ShouldBe(422);
        (await trainer.Send(page, "#otherwise", ("Form.From", "2026-12-07"), ("Form.FromPart", "Afternoon"), ("Form.UntilPart", "Morning"))).Code.ShouldBe(422);
        var done = await trainer.Send(page, "#otherwise", ("Form.From", "2026-12-07"), ("Form.Until", "2026-12-13"), ("Form.Kind", "Off"), ("Form.Why", "Congés ; prévus"));
        done.Code.ShouldBe(302);
        (await Kinds(known)).ShouldAllBe(one => one == HalfDayKind.Off);
        var shown = await trainer.Follow(done);
        shown.Page.QuerySelectorAll(".calendar-half.is-changed").Length.ShouldBe(before.Count);
        shown.Text.ShouldContain("Congés");

        // One of them is otherwise again, then as the calendar says; and all is undone.
        (await trainer.Send(shown, "#otherwise", ("Form.From", "2026-12-08"), ("Form.UntilPart", "Morning"), ("Form.Kind", "Centre"), ("Form.Why", "Un salon"))).Code.ShouldBe(302);
        var other = await trainer.Get($"{here}?from=2026-12-07");
        (await trainer.Send(other, "form[action*='AsPlanned']")).Code.ShouldBe(302);
        (await Rows(known)).ShouldBe(before.Count - 1);
        (await trainer.Send(shown, ".toast-line form")).Code.ShouldBe(302);
        (await Kinds(known)).ShouldBe(before);
        (await Rows(known)).ShouldBe(0);

        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var mine = await trainee.Get(here);
        mine.Code.ShouldBe(200);
        mine.Page.QuerySelector("#otherwise").ShouldBeNull();
        mine.Page.QuerySelectorAll("svg.pic").Length.ShouldBe(1);
        (await trainee.Post(here, [new("__RequestVerificationToken", Visitor.Token(await trainee.Get("/account"))), new("Form.From", "2026-12-07")])).Code.ShouldBe(403);
    }

    [Fact]
    public async Task An_undo_that_was_tampered_with_does_nothing_and_a_tutor_reads_the_days()
    {
        var known = await Known.Of(host);
        var here = $"/promos/{known.Ain}/alternance/{known.Fatou}/calendar";
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var token = Visitor.Token(await trainer.Get("/account"));
        foreach (var was in new[] { "", "x", "20261207m9", "20261307m1", "20261207m1;zz" })
            (await trainer.Post($"{here}?handler=Undo&was={was}", [new("__RequestVerificationToken", token)])).Code.ShouldBe(404, was);
        (await host.As(Cast.Tutor, new GetDays(known.Ain, known.Fatou, null))).Halves.Count.ShouldBeGreaterThan(10);
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Tutor, new SayDays { Cohort = known.Ain, Person = known.Fatou, From = Monday }));
        var far = await host.As(Cast.Trainee, new GetDays(known.Ain, known.Fatou, new DateOnly(9999, 12, 31)));
        far.First.ShouldBe(new DateOnly(2026, 11, 23));
    }

    private async Task<IReadOnlyList<HalfDayKind>> Kinds(Known known) =>
        [.. (await host.As(Cast.Trainer, new GetDays(known.Ain, known.Fatou, Monday))).Halves.Where(one => one.Date >= Monday && one.Date < Monday.AddDays(7)).Select(one => one.Kind)];

    private Task<int> Rows(Known known) => host.Read(db => db.Set<DayException>().CountAsync(one => one.PersonId == known.Fatou));
}
