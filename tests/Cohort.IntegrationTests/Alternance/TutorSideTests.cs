using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Model.Visits;
using Cohort.Alternance.Pages.Alternance.Tutors;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

/// <summary>What a newcomer and an attacker found on the tutor's side.</summary>
public sealed class TutorSideTests
{
    private const string Phone = "La dame du 3e, 06 12 34 56 78, attend un rappel.";

    [Fact]
    public async Task What_may_be_somebody_s_own_is_asked_about_on_every_form_and_kept_when_it_is_none()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var odile = await Visitor.SignedIn(host, Cast.Tutor);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var visit = UsualVisits.Id(known.Ain, known.Fatou, 1);
        var visits = AlternanceLinks.Visit(known.Ain, known.Fatou, visit);
        await Asks(odile, $"/tutor/{known.Ain}/{known.Fatou}", "form", "Form.Text", "Form.Sure");
        await Asks(odile, $"/tutor/{known.Ain}/{known.Fatou}/booklet", "form", "Form.Text", "Form.Sure");
        await Asks(fatou, visits, "#write", "Form.Difficulties", "Form.Sure");
        await Asks(fatou, $"{AlternanceLinks.Trainee(known.Ain, known.Fatou)}/words", "form", "Form.Text", "Form.Sure");
        await Asks(fatou, $"{AlternanceLinks.Trainee(known.Ain, known.Fatou)}/missions/edit", "#mission", "Form.Went", "Form.Sure", ("Form.Title", "Une mission"));
        await Asks(odile, AlternanceLinks.TutorVisit(known.Ain, known.Fatou, visit), "#sign", "Signing.Words", "Signing.Sure");
        var example = await host.Read(async db =>
        {
            var one = new PracticeExample(Guid.CreateVersion7(), known.Ain, known.Fatou, null, host.Clock.GetUtcNow().UtcDateTime) { Title = "Un atelier" };
            db.Add(one);
            await db.SaveChangesAsync();
            return one.Id;
        });
        await Asks(fatou, $"{AlternanceLinks.Trainee(known.Ain, known.Fatou)}/practice?example={example}", "form[action*=Save]", "Kept.Tasks", "Kept.Sure");
        (await host.Read(db => db.Set<TutorWord>().SingleAsync(one => one.PersonId == known.Fatou))).Text.ShouldBe(Phone);
        (await host.Read(db => db.Set<Mission>().SingleAsync(one => one.Title == "Une mission"))).Went.ShouldBe(Phone);
        (await host.Read(db => db.Set<PracticeExample>().SingleAsync(one => one.Id == example))).Tasks.ShouldBe(Phone);

        static async Task Asks(Visitor who, string path, string form, string field, string sure, params (string, string)[] more)
        {
            var page = await who.Get(path);
            page.Page.QuerySelector($"input[type=checkbox][name='{sure}']").ShouldBeNull(path);
            var asked = await who.Send(page, form, [(field, Phone), .. more]);
            asked.Code.ShouldBe(422, path);
            asked.Text.ShouldContain("06 12 34 56 78");
            asked.Said($"[name='{field}']").ShouldBe(Phone, path);
            asked.Page.QuerySelector($"input[type=checkbox][name='{sure}']").ShouldNotBeNull(path);
            (await who.Send(asked, form, (sure, "true"))).Code.ShouldBe(302, path);
        }
    }

    [Fact]
    public async Task An_answer_shows_its_end_and_is_corrected_or_taken_back_for_a_week()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var odile = await Visitor.SignedIn(host, Cast.Tutor);
        var here = $"/tutor/{known.Ain}/{known.Fatou}";
        (await odile.Send(await odile.Get(here), "form", ("Form.Level", "Beginner"), ("Form.Text", "Elle hésite"), ("Form.Mood", "CallMe"))).Code.ShouldBe(302);
        var end = await odile.Get(here);
        end.Said("#kept").ShouldNotBeNull().ShouldContain("Elle hésite");
        end.Page.QuerySelector("textarea").ShouldBeNull("no blank form");
        (await odile.Get(here + "?again=true")).Page.QuerySelector("textarea").ShouldNotBeNull();
        var first = await Word();
        var correct = await odile.Get(here + "?correct=true");
        correct.Said("[name='Form.Text']").ShouldBe("Elle hésite");
        (await odile.Send(correct, "form", ("Form.Level", "UnderWay"), ("Form.Text", "Elle y arrive avec de l’aide"), ("Form.Mood", "Well"))).Code.ShouldBe(302);
        var word = await Word();
        (word.Id, word.Text, word.Mood, word.ChangedAt is null).ShouldBe((first.Id, "Elle y arrive avec de l’aide", TutorMood.Well, false));
        (await Seen(first.ObservationId)).WithdrawnAt.ShouldNotBeNull();
        (await Seen(word.ObservationId)).WithdrawnAt.ShouldBeNull();

        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get(AlternanceLinks.TutorLinks(known.Ain, known.Fatou))).Text.ShouldContain("corrigé le");
        end = await odile.Get(here);
        (await odile.Send(end, "#kept form")).Code.ShouldBe(302);
        word = await Word();
        (word.IsTakenBack, word.Text).ShouldBe((true, ""));
        (await trainer.Get(AlternanceLinks.TutorLinks(known.Ain, known.Fatou))).Text.ShouldContain("retiré le");

        (await odile.Send(await odile.Get(here), "form", ("Form.Mood", "Well"))).Code.ShouldBe(302);
        var late = await odile.Get(here + "?correct=true");
        host.Clock.Pass(TimeSpan.FromDays(8));
        (await odile.Get(here)).Page.QuerySelector("#kept").ShouldBeNull();
        using var again = await Visitor.SignedIn(host, Cast.Tutor);
        (await again.Send(late, "form", ("Form.Mood", "Mixed"))).Code.ShouldBeOneOf(400, 422);
        (await Word()).Mood.ShouldBe(TutorMood.Well);

        Task<TutorWord> Word() => host.Read(db => db.Set<TutorWord>().Where(one => one.PersonId == known.Fatou).OrderByDescending(one => one.At).ThenByDescending(one => one.Id).FirstAsync());
        Task<Observation> Seen(Guid? id) => host.Read(db => db.Set<Observation>().SingleAsync(one => one.Id == id));
    }

    [Fact]
    public async Task Who_keeps_an_eye_leaves_the_alert_open_and_who_settles_it_closes_it()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var open = await host.Read(db => db.Set<FollowUp>().FirstAsync(one => one.CohortId == known.Ain && one.ClosedAt == null));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(AlternanceLinks.Alert(known.Ain, open.Id));
        for (var press = 0; press < 2; press++)
            (await trainer.Send(page, "#follow", ("Form.Done", "Appelé, on en reparle lundi"), ("Form.Outcome", "Watching"))).Code.ShouldBe(302);
        var alert = await Read();
        (alert.ClosedAt, alert.Notes.Count).ShouldBe((null, 1));
        (await trainer.Get(AlternanceLinks.Alert(known.Ain, open.Id))).Text.ShouldContain("on en reparle lundi");
        (await trainer.Send(page, "#follow", ("Form.Done", "Vu sur place"), ("Form.Outcome", "Solved"))).Code.ShouldBe(302);
        (await Read()).ClosedAt.ShouldNotBeNull();
        (await trainer.Get(AlternanceLinks.Alerts(known.Ain) + "?handler=Csv")).Text.ShouldContain("on en reparle lundi");

        Task<FollowUp> Read() => host.Read(db => db.Set<FollowUp>().Include(one => one.Notes).SingleAsync(one => one.Id == open.Id));
    }

    [Fact]
    public async Task A_past_date_promises_no_reminder_and_a_held_visit_lacks_only_its_signature()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        foreach (var (date, words) in new[] { ("2026-11-02", "La date est notée"), ("2026-11-27", "Un rappel part la veille"), ("2026-12-20", "une semaine") })
        {
            var sent = await trainer.Send(await trainer.Get(AlternanceLinks.Visits(known.Ain, known.Fatou)), "#plan", ("Form.Date", date));
            sent.Code.ShouldBe(302);
            (await trainer.Get(sent.Location!)).Text.ShouldContain(words);
        }

        var booklet = await trainer.Get(AlternanceLinks.Booklet(known.Ain, known.Fatou));
        booklet.Text.ShouldContain("Il manque une signature à 1 compte rendu de visite");
        booklet.Text.ShouldContain("1 visite reste à tenir");
    }

    [Fact]
    public async Task At_the_weekend_the_page_shows_the_week_to_come_and_the_two_minutes_stand_first_then_a_report_to_sign()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        host.Clock.Pass(TimeSpan.FromDays(4));
        using var odile = await Visitor.SignedIn(host, Cast.Tutor);
        var page = await odile.Get($"/tutor/{known.Ain}/{known.Fatou}");
        page.Said("#weeks + h3").ShouldBe("La semaine qui vient");
        var order = page.Page.QuerySelectorAll("main section[aria-labelledby]").Select(one => one.GetAttribute("aria-labelledby")!).ToList();
        order.Take(5).ShouldBe(["two-minutes", "visits-today", "weeks", "missions", "centre"]);
        page.Page.QuerySelectorAll("section[aria-labelledby=centre] > ul > li").Length.ShouldBeLessThanOrEqualTo(5);
        page.Raw.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
    }

    [Fact]
    public async Task A_mail_says_whom_it_is_about_and_a_device_of_somebody_else_says_who_acts()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var tutor = await Tutor(host, known);
        await host.As(Cast.Trainer, new SendPass(known.Ain, known.Fatou, tutor));
        await host.SendMail();
        var mail = (await host.MailTo(Cast.Tutor)).Last(one => one.Path.StartsWith("/tutor/open/", StringComparison.Ordinal));
        mail.Text.ShouldContain("Fatou Diallo");
        mail.Text.ShouldNotContain("vous avez un compte");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await trainer.Get(mail.Path);
        var page = await trainer.Get($"/tutor/{known.Ain}/{known.Fatou}");
        page.Said("#acting-as").ShouldNotBeNull().ShouldContain("Odile");
        (await trainer.Send(page, "#acting-as form")).Code.ShouldBe(302);
        (await trainer.Get($"/tutor/{known.Ain}/{known.Fatou}")).Location.ShouldBe("/tutor/link");
    }

    [Fact]
    public async Task Whoever_is_named_by_their_address_is_told_and_read_by_the_name_that_was_typed_until_they_act()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var real = await host.Read(db => db.Set<Person>().Where(one => one.Email == known.Outsider).Select(one => one.FamilyName).SingleAsync());
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var placement = await host.Read(db => db.Set<Placement>().Where(one => one.PersonId == known.Fatou).Select(one => one.Id).FirstAsync());
        var form = await trainer.Get($"{AlternanceLinks.Trainee(known.Ain, known.Fatou)}/contract/{placement}/tutor");
        (await trainer.Send(form, "#tutor", ("Form.Email", known.Outsider), ("Form.GivenName", "Nom"), ("Form.FamilyName", "Tapé"), ("Form.From", "2026-11-24"))).Code.ShouldBe(302);
        foreach (var path in new[] { AlternanceLinks.Trainee(known.Ain, known.Fatou), AlternanceLinks.TutorLinks(known.Ain, known.Fatou), $"/promos/{known.Ain}/people" })
        {
            var page = await trainer.Get(path);
            page.Text.ShouldContain("Tapé");
            page.Text.ShouldNotContain(real);
        }

        await host.SendMail();
        (await host.MailTo(known.Outsider)).ShouldContain(one => one.Text.Contains("Fatou Diallo"));
        using var person = await Visitor.SignedIn(host, known.Outsider);
        (await person.Send(await person.Get($"/tutor/{known.Ain}/{known.Fatou}"), "form", ("Form.Mood", "Well"))).Code.ShouldBe(302);
        (await trainer.Get(AlternanceLinks.TutorLinks(known.Ain, known.Fatou))).Text.ShouldContain(real);
    }

    [Fact]
    public async Task A_promo_ends_links_for_itself_alone_and_dead_ones_go_after_a_season()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var tutor = await Tutor(host, known);
        var other = await host.Read(db => db.Set<Membership>().Where(one => one.CohortId != known.Ain && one.CohortId != Membership.Body).Select(one => one.CohortId).FirstAsync());
        await host.Read(db =>
        {
            db.Add(new Membership(tutor, other, Role.Tutor, tutor, DateTime.UnixEpoch));
            return db.SaveChangesAsync();
        });
        await host.As(Cast.Trainer, new SendPass(known.Ain, known.Fatou, tutor));
        await host.SendMail();
        var link = (await host.MailTo(Cast.Tutor)).Last(one => one.Path.StartsWith("/tutor/open/", StringComparison.Ordinal)).Path;
        host.Clock.Pass(TimeSpan.FromMinutes(1));
        await host.As(Cast.Trainer, new RevokePasses(known.Ain, known.Fatou, tutor));
        using var phone = Visitor.Of(host);
        (await phone.Get(link)).Location.ShouldBe("/tutor", "it still opens the other promo");
        (await phone.Get("/tutor")).Code.ShouldBe(200);
        (await phone.Get($"/tutor/{known.Ain}/{known.Fatou}")).Code.ShouldBe(404);

        for (var sent = 0; sent < 2; sent++)
        {
            host.Clock.Pass(TimeSpan.FromMinutes(1));
            await host.As(Cast.Trainer, new SendPass(known.Ain, known.Fatou, tutor));
        }

        host.Clock.Pass(TimeSpan.FromDays(125));
        await host.Run("RaiseAlerts");
        (await host.Read(db => db.Set<TutorPass>().CountAsync())).ShouldBe(1, "the first stays: silence is counted from it");
    }

    private static Task<Guid> Tutor(CastHost host, Known known) => host.Read(db => db.Set<PlacementTutor>().Where(one => one.TraineeId == known.Fatou).Select(one => one.PersonId).FirstAsync());
}
