using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Pages.Curriculum.Feedback;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>A half-day ends: who says what, who reads it, and what is answered.</summary>
public sealed class FeedbackTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task By_name_it_is_said_changed_read_and_answered_and_the_group_reads_the_reply_the_next_time()
    {
        var known = await Known.Of(host);
        var here = CurriculumLinks.Feedback(known.Ain, FakeClock.Today, false);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(here)).Page.QuerySelector("#give").ShouldBeNull("the half-day has not ended");
        host.Clock.Pass(TimeSpan.FromHours(4));
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector($"a[href='{here}']").ShouldNotBeNull();
        var page = await fatou.Get(here);
        page.Page.QuerySelector("#nameless")!.HasAttribute("checked").ShouldBeTrue("the first time without a name");
        (await fatou.Send(page, "#give")).Code.ShouldBe(422);
        (await fatou.Send(page, "#give", ("Form.Helped", new string('x', 501)))).Code.ShouldBe(422);
        (await fatou.Send(page, "#give", ("Form.Hindered", "Trop <b>vite</b>"), ("Form.Mark", "2"), ("Form.WithMyName", "true"))).Code.ShouldBe(302);
        (await fatou.Send(page, "#give", ("Form.Hindered", "Trop <b>vite</b>"), ("Form.Mark", "2"), ("Form.WithMyName", "true"))).Code.ShouldBe(302, "a double press");
        var again = await fatou.Get(here);
        (await fatou.Send(again, "#give", ("Form.Next", "Plus lentement"))).Code.ShouldBe(302);
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector($"a[href='{here}']").ShouldBeNull("it was said");

        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        host.Clock.Pass(TimeSpan.FromDays(3));
        (await trainer.Get(CurriculumLinks.Feedback(known.Ain))).Text.ShouldContain("3 jours sans réponse");
        (await fatou.Get(CurriculumLinks.Feedback(known.Ain))).Text.ShouldContain("3 jours sans réponse", customMessage: "all see that it ages");
        (await trainer.Get($"/promos/{known.Ain}/today")).Text.ShouldContain("3 jours sans réponse");
        var read = await trainer.Get(here);
        read.Text.ShouldContain("Trop &lt;b&gt;vite&lt;/b&gt;");
        read.Text.ShouldContain("Plus lentement");
        (await trainer.Send(read, "#reply-form")).Code.ShouldBe(422, "a reply has words");
        (await trainer.Send(read, "#reply-form", ("Said.Heard", "Trop vite"), ("Said.Reply", "Deux pauses de plus"), ("Said.Action", "Relire le rythme"))).Code.ShouldBe(302);
        (await trainer.Send(read, "#reply-form", ("Said.Heard", "Trop vite"), ("Said.Reply", "Deux pauses de plus"), ("Said.Action", "Relire le rythme"))).Code.ShouldBe(302, "a double press");
        (await trainer.Send(read, "#reply-form", ("Said.Reply", "Autre chose"))).Code.ShouldBe(422, "somebody replied since");
        var today = await fatou.Get($"/promos/{known.Ain}/today");
        today.Text.ShouldContain("Deux pauses de plus");
        (await host.As(Cast.Trainer, new ListImprovements(known.Ain))).Open.Count(one => one.What == "Relire le rythme").ShouldBe(1);
        var csv = (await trainer.Get(CurriculumLinks.Feedback(known.Ain) + "?handler=Csv")).Text;
        csv.ShouldContain("Deux pauses de plus");
        csv.ShouldNotContain("Fatou");
        (await fatou.Get(CurriculumLinks.Feedback(known.Ain) + "?handler=Csv")).Code.ShouldBe(403);
    }

    [Fact]
    public async Task Who_was_absent_by_the_sheet_or_does_not_learn_here_gives_none_and_a_tutor_sees_nothing()
    {
        var known = await Known.Of(host);
        var here = CurriculumLinks.Feedback(known.Ain, FakeClock.Today, false);
        host.Clock.Pass(TimeSpan.FromHours(4));
        await host.Read(db =>
        {
            db.Add(new SignedHalf(known.Ain, known.Fatou, FakeClock.Today, DayPart.Morning) { Expected = 210, Number = 900 });
            return db.SaveChangesAsync();
        });
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(here);
        page.Text.ShouldContain("n’étiez pas là");
        page.Page.QuerySelector("#give").ShouldBeNull();
        page.Page.Title!.ShouldContain("Retours");
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector($"a[href='{here}']").ShouldBeNull("who was not there is not asked");
        (await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, Say(known.Ain, "Rien")))).Text.ShouldContain("sheet");
        foreach (var who in new[] { Cast.Trainer, Cast.Coordinator, Cast.Alumnus, Cast.Tutor })
            await Should.ThrowAsync<Forbidden>(() => host.As(who, Say(known.Ain, "Rien")));
        await Should.ThrowAsync<NotFound>(() => host.As(known.Outsider, Say(known.Ain, "Rien")));
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        foreach (var path in new[] { here, CurriculumLinks.Feedback(known.Ain), CurriculumLinks.ColdFeedback(known.Ain), CurriculumLinks.Improvements(known.Ain) })
            (await tutor.Get(path)).Code.ShouldBe(403, path);
        (await fatou.Get(CurriculumLinks.Feedback(known.Ain, FakeClock.Today.AddYears(3), false))).Code.ShouldBe(404);
    }

    [Fact]
    public async Task Weeks_later_a_trainer_plans_it_once_and_it_asks_whether_it_was_used()
    {
        var known = await Known.Of(host);
        var plan = new PlanCold { Cohort = known.Ain, Id = Guid.CreateVersion7(), Workshop = known.Planned, Weeks = 4 };
        await host.As(Cast.Trainer, plan);
        await host.As(Cast.Trainer, plan);
        (await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainer, new PlanCold { Cohort = known.Ain, Id = Guid.CreateVersion7(), Workshop = known.Planned, Weeks = 4 }))).Text.ShouldContain("already");
        var round = await host.Read(db => db.Set<FeedbackRound>().SingleAsync(one => one.Id == plan.Id));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var here = CurriculumLinks.ColdFeedback(known.Ain, plan.Id);
        (await fatou.Get(here)).Page.QuerySelector("#give").ShouldBeNull();
        host.Clock.Pass(round.OpensAt.AddHours(2) - host.Clock.GetUtcNow().UtcDateTime);
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector($"a[href='{here}']").ShouldNotBeNull();
        (await fatou.Send(await fatou.Get(here), "#give", ("Form.Helped", "La fiche"), ("Form.Used", "Used"), ("Form.WithMyName", "true"))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<FeedbackAnswer>().SingleAsync(one => one.RoundId == plan.Id))).Used.ShouldBe(FeedbackUse.Used);
    }

    [Fact]
    public async Task A_complaint_for_the_trainers_alone_is_seen_by_them_and_who_asked_until_words_close_it()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var list = CurriculumLinks.Improvements(known.Ain);
        var page = await fatou.Get(list);
        (await fatou.Send(page, "#ask-form", ("Form.What", "Rien de secret"), ("Form.Kind", "Improvement"), ("Form.IsReserved", "true"))).Code.ShouldBe(422);
        var asked = await fatou.Send(page, "#ask-form", ("Form.What", "On m’a coupé la parole"), ("Form.Kind", "Complaint"), ("Form.IsReserved", "true"));
        asked.Code.ShouldBe(302);
        var others = (await host.As(Cast.Trainer, new ListMembers(known.Ain))).Where(one => one.Role == Cohort.Kernel.People.Role.Trainee && one.PersonId != known.Fatou).Select(one => one.PersonId).First();
        var other = await host.Read(db => db.Set<Cohort.Kernel.People.Person>().Where(one => one.Id == others).Select(one => one.Email!).SingleAsync());
        using var peer = await Visitor.SignedIn(host, other);
        (await peer.Get(list)).Text.ShouldNotContain("coupé la parole");
        (await peer.Get(asked.Location!)).Code.ShouldBe(404);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var one = await trainer.Get(asked.Location!);
        one.Text.ShouldContain("Fatou");
        (await trainer.Send(one, "#settle", ("Form.Owner", others.ToString()))).Code.ShouldBe(422, "a trainee would read it");
        (await trainer.Send(one, "#settle", ("Form.Outcome", "Nous en avons parlé à trois."))).Code.ShouldBe(302);
        (await trainer.Send(one, "#settle", ("Form.Outcome", "Nous en avons parlé à trois."))).Code.ShouldBe(302, "a double press");
        (await fatou.Get(asked.Location!)).Text.ShouldContain("Nous en avons parlé à trois.");
        (await trainer.Get(list + "?handler=Csv")).Text.ShouldContain("Nous en avons parlé");
    }

    private static GiveFeedback Say(Guid cohort, string words) => new() { Cohort = cohort, Date = FakeClock.Today, Part = DayPart.Morning, Id = Guid.NewGuid(), Hindered = words };
}
