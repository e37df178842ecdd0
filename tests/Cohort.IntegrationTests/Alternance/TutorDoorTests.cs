using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Pages.Alternance.Tutors;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

/// <summary>What a tutor's link opens when something changed meanwhile, or when it came to somebody else.</summary>
public sealed class TutorDoorTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Who_is_no_tutor_of_the_promo_any_more_sends_a_form_in_vain()
    {
        var known = await Known.Of(host);
        var (tutor, link) = await Sent(known);
        // They follow somebody elsewhere too: their link opens something.
        await host.Read(db =>
        {
            db.Add(new Membership(tutor, known.Jura, Role.Tutor, tutor, DateTime.UnixEpoch));
            return db.SaveChangesAsync();
        });
        using var byLink = Visitor.Of(host);
        await byLink.Get(link);
        using var byPassword = await Visitor.SignedIn(host, Cast.Tutor);
        var here = $"/tutor/{known.Ain}/{known.Fatou}";
        var (mine, theirs) = (await byLink.Get(here), await byPassword.Get(here));
        (mine.Code, theirs.Code).ShouldBe((200, 200));
        var said = await host.Read(db => db.Set<TutorWord>().CountAsync());
        await host.Read(async db =>
        {
            (await db.Set<Membership>().AsTracking().SingleAsync(one => one.PersonId == tutor && one.CohortId == known.Ain)).EndedAt = host.Clock.GetUtcNow().UtcDateTime;
            return await db.SaveChangesAsync();
        });
        (await byLink.Send(mine, "form.form-grid", ("Form.Mood", "Well"))).Code.ShouldBe(404);
        (await byPassword.Send(theirs, "form.form-grid", ("Form.Mood", "Well"))).Code.ShouldBe(404);
        (await byLink.Get(here)).Code.ShouldBe(404);
        (await host.Read(db => db.Set<TutorWord>().CountAsync())).ShouldBe(said);
        (await host.Read(db => db.Set<TutorPass>().SingleAsync())).UsedAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_link_forwarded_to_somebody_signed_in_speaks_for_the_tutor_under_its_address_alone_and_says_so()
    {
        var known = await Known.Of(host);
        var (tutor, link) = await Sent(known);
        var name = await host.Read(db => db.Set<Person>().Where(one => one.Id == tutor).Select(one => one.GivenName + " " + one.FamilyName).SingleAsync());
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get(link)).Location.ShouldBe("/tutor");
        var form = await trainer.Get($"/tutor/{known.Ain}/{known.Fatou}");
        form.Code.ShouldBe(200);
        form.Said("main")!.ShouldContain(name, Case.Sensitive, "who answers is told");
        (await trainer.Send(form, "form.form-grid", ("Form.Mood", "Well"), ("Form.Text", "Envoyé d’ailleurs"))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<TutorWord>().SingleAsync(one => one.Text == "Envoyé d’ailleurs"))).TutorId.ShouldBe(tutor);
        (await trainer.Get($"/promos/{known.Ain}/alternance")).Code.ShouldBe(200, "elsewhere they are who they were");
        (await trainer.Get("/alerts")).Code.ShouldBe(200);
        // The tutor is told, and their word ends it.
        await host.SendMail();
        var end = (await host.MailTo(Cast.Tutor)).Select(one => one.Path).Single(one => one.StartsWith("/tutor/end/", StringComparison.Ordinal));
        using var odile = Visitor.Of(host);
        (await odile.Send(await odile.Get(end), "form")).Code.ShouldBe(302);
        (await trainer.Get($"/tutor/{known.Ain}/{known.Fatou}")).Location.ShouldBe("/tutor/link", "and a trainer is no tutor");
    }

    private async Task<(Guid Tutor, string Link)> Sent(Known known)
    {
        var tutor = await host.Read(db => db.Set<PlacementTutor>().Where(one => one.TraineeId == known.Fatou).Select(one => one.PersonId).FirstAsync());
        await host.As(Cast.Trainer, new SendPass(known.Ain, known.Fatou, tutor));
        await host.SendMail();
        return (tutor, (await host.MailTo(Cast.Tutor)).Select(one => one.Path).Last(one => one.StartsWith("/tutor/open/", StringComparison.Ordinal)));
    }
}
