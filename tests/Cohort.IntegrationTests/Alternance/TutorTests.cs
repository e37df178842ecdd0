using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Pages.Alternance.Tutors;
using Cohort.Curriculum.Model.Observing;
using Cohort.IntegrationTests.House;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

/// <summary>A tutor answers from a link: what it opens, what it does not, and what becomes of it.</summary>
public sealed class TutorTests
{
    [Fact]
    public async Task From_the_message_to_the_answer_without_a_password()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(AlternanceLinks.TutorLinks(known.Ain, known.Fatou));
        (await trainer.Press(page, "button[formaction*=Send]")).Code.ShouldBe(302);
        var link = await Link(host);
        (await trainer.Get(AlternanceLinks.TutorLinks(known.Ain, known.Fatou))).Text.ShouldNotContain(link[^20..], Case.Sensitive, "nobody but the tutor sees it");

        using var odile = Visitor.Of(host);
        var opened = await odile.Get(link);
        (opened.Code, opened.Location).ShouldBe((302, "/tutor"));
        var cookie = opened.Raw.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("cohort-tutor=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("path=/tutor");
        (await host.Read(db => db.Set<TutorPass>().SingleAsync())).UsedAt.ShouldBeNull("opening changes nothing");

        var here = $"/tutor/{known.Ain}/{known.Fatou}";
        (await odile.Get("/tutor")).Text.ShouldContain("Fatou Diallo");
        var form = await odile.Get(here);
        form.Code.ShouldBe(200);
        form.Raw.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await odile.Send(form, "form")).Code.ShouldBe(422, "three empty questions are no answer");
        (await host.Read(db => db.Set<TutorPass>().SingleAsync())).UsedAt.ShouldBeNull("a refusal is no act");
        (await odile.Send(form, "form", ("Form.Level", "UnderWay"), ("Form.Text", "Elle rassure <b>bien</b>"), ("Form.Mood", "CallMe"))).Code.ShouldBe(302);
        (await odile.Send(form, "form", ("Form.Level", "UnderWay"), ("Form.Text", "Elle rassure <b>bien</b>"), ("Form.Mood", "CallMe"))).Code.ShouldBe(302, "the same form again");

        var word = await host.Read(db => db.Set<TutorWord>().SingleAsync(one => one.PersonId == known.Fatou && one.Text.StartsWith("Elle rassure")));
        var seen = await host.Read(db => db.Set<Observation>().SingleAsync(one => one.Id == word.ObservationId));
        (seen.Voice, seen.By).ShouldBe((Cohort.Curriculum.Contracts.ObservingVoice.Tutor, word.TutorId));
        (await host.Read(db => db.Set<TutorPass>().SingleAsync())).UsedAt.ShouldNotBeNull();
        var told = await trainer.Get("/inbox");
        told.Text.ShouldContain("demande qu’on l’appelle");
        var read = await trainer.Get(AlternanceLinks.TutorLinks(known.Ain, known.Fatou));
        read.Said("main")!.ShouldContain("Elle rassure <b>bien</b>");
        read.Page.QuerySelector("main b b").ShouldBeNull();
        await host.SendMail();
        (await host.MailTo(Cast.Tutor)).Count(one => one.Path.StartsWith("/tutor/end/", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_link_opens_its_pages_and_none_of_the_rest_of_the_site()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var odile = Visitor.Of(host);
        await odile.Get(await Sent(host, known));
        (await odile.Get($"/tutor/{known.Ain}/{known.Fatou}")).Code.ShouldBe(200);
        using var nobody = Visitor.Of(host);
        foreach (var (route, _) in await AccessTests.Pages(host))
        {
            if (route.StartsWith("tutor", StringComparison.Ordinal))
                continue;
            var path = known.Fill(route);
            var (mine, theirs) = (await odile.Get(path), await nobody.Get(path));
            (mine.Code, mine.Location).ShouldBe((theirs.Code, theirs.Location), route);
        }

        var other = await host.Read(db => db.Set<PlacementTutor>().Where(one => one.TraineeId != known.Fatou).Select(one => one.TraineeId).FirstAsync());
        var stranger = await host.Read(db => db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.Role == Role.Trainee && one.PersonId != known.Fatou && one.PersonId != other).Select(one => one.PersonId).FirstAsync());
        (await odile.Get($"/tutor/{known.Ain}/{stranger}")).Code.ShouldBe(404, "another trainee's address guessed");
        (await odile.Get($"/tutor/{Guid.NewGuid()}/{known.Fatou}")).Code.ShouldBe(404);
        (await nobody.Get($"/tutor/{known.Ain}/{known.Fatou}")).Location.ShouldBe("/tutor/link");
    }

    [Fact]
    public async Task Revoked_too_old_unknown_and_ended_look_the_same_and_a_new_one_goes_by_mail()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var link = await Sent(host, known);
        using var phone = Visitor.Of(host);
        using var desk = Visitor.Of(host);
        await phone.Get(link);
        await desk.Get(link);
        var here = $"/tutor/{known.Ain}/{known.Fatou}";
        (await phone.Get(here)).Code.ShouldBe(200, "two devices");
        var form = await desk.Get(here);
        form.Code.ShouldBe(200);
        var tutor = await host.Read(db => db.Set<TutorPass>().Select(one => one.PersonId).SingleAsync());
        await host.As(Cast.Trainer, new RevokePasses(known.Ain, known.Fatou, tutor));
        (await desk.Send(form, "form", ("Form.Mood", "Well"))).Location.ShouldBe("/tutor/link", "revoked while open");
        (await phone.Get(here)).Location.ShouldBe("/tutor/link");
        (await phone.Get(link)).Location.ShouldBe("/tutor/link");
        (await phone.Get("/tutor/open/0000")).Location.ShouldBe("/tutor/link");

        var lost = await phone.Get("/tutor/link");
        var (ours, theirs) = (await phone.Send(lost, "form", ("Form.Email", Cast.Tutor)), await phone.Send(lost, "form", ("Form.Email", "personne@ailleurs.example")));
        (ours.Code, ours.Location).ShouldBe((theirs.Code, theirs.Location));
        (await host.Read(db => db.Set<TutorPass>().CountAsync())).ShouldBe(2);
        await phone.Get(await Link(host));
        var again = await phone.Get(here);
        again.Code.ShouldBe(200);
        // Who no longer follows the trainee is shut out at once, with an open link.
        await host.Read(async db =>
        {
            await foreach (var one in db.Set<PlacementTutor>().AsTracking().Where(one => one.PersonId == tutor).AsAsyncEnumerable())
                one.Until = FakeClock.Today.AddDays(-3);
            return await db.SaveChangesAsync();
        });
        (await phone.Get(here)).Code.ShouldBe(404);
        (await phone.Send(again, "form", ("Form.Mood", "Well"))).Code.ShouldBe(404);
        (await phone.Send(lost, "form", ("Form.Email", Cast.Tutor))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<TutorPass>().CountAsync())).ShouldBe(2, "nobody to send one to");
    }

    [Fact]
    public async Task Whoever_finds_something_said_in_their_name_ends_the_link()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var link = await Sent(host, known);
        using var odile = Visitor.Of(host);
        var page = await odile.Get(link.Replace("/open/", "/end/", StringComparison.Ordinal));
        page.Code.ShouldBe(200);
        (await odile.Get(link)).Location.ShouldBe("/tutor", "looking ends nothing");
        (await odile.Send(page, "form")).Code.ShouldBe(302);
        (await odile.Get(link)).Location.ShouldBe("/tutor/link");
        for (var sent = 1; sent < PassMail.MostADay; sent++)
            await Sent(host, known);
        await Should.ThrowAsync<Refusal>(() => Sent(host, known));
    }

    [Fact]
    public async Task Following_ten_more_costs_no_more_statements()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var odile = await Visitor.SignedIn(host, Cast.Tutor);
        string[] pages = ["/tutor", $"/tutor/{known.Ain}/{known.Fatou}", $"/tutor/{known.Ain}/{known.Fatou}/booklet"];
        var before = await Count();
        before.ShouldAllBe(one => one > 0 && one <= 25);
        var tutor = await host.Read(db => db.Set<PlacementTutor>().Where(one => one.TraineeId == known.Fatou).Select(one => one.PersonId).FirstAsync());
        await host.Read(async db =>
        {
            foreach (var one in await db.Set<Placement>().AsTracking().Include(one => one.Tutors).Where(one => one.CohortId == known.Ain && one.Tutors.Count == 0).ToListAsync())
                db.Add(new PlacementTutor(one, tutor, FakeClock.Today.AddDays(-5), tutor, DateTime.UnixEpoch));
            return await db.SaveChangesAsync();
        });
        (await odile.Get("/tutor")).Page.QuerySelectorAll("main li").Length.ShouldBeGreaterThan(10);
        (await Count()).ShouldBe(before);

        async Task<List<int>> Count()
        {
            var counts = new List<int>();
            foreach (var page in pages)
            {
                await odile.Get(page);
                host.Statements.Restart();
                (await odile.Get(page)).Code.ShouldBe(200, page);
                counts.Add(host.Statements.Count);
            }

            return counts;
        }
    }

    private static async Task<string> Sent(CastHost host, Known known)
    {
        var tutor = await host.Read(db => db.Set<PlacementTutor>().Where(one => one.TraineeId == known.Fatou).Select(one => one.PersonId).FirstAsync());
        await host.As(Cast.Trainer, new SendPass(known.Ain, known.Fatou, tutor));
        return await Link(host);
    }

    private static async Task<string> Link(CastHost host)
    {
        await host.SendMail();
        return (await host.MailTo(Cast.Tutor)).Select(one => one.Path).Last(one => one.StartsWith("/tutor/open/", StringComparison.Ordinal));
    }
}
