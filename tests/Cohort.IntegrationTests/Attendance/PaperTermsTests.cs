using Cohort.Attendance.Model.Papers;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Attendance;

public sealed class PaperTermsTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_coordinator_says_who_the_body_is_and_a_wrong_siret_stays_in_its_field()
    {
        using var visitor = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await visitor.Get("/upkeep/provider");
        var refused = await visitor.Send(page, "form.form-grid", ("Form.Siret", "732 829 320 00075"), ("Form.Signatory", "Ana Œuvré"));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#Form_Signatory")!.GetAttribute("value").ShouldBe("Ana Œuvré");
        (await visitor.Send(refused, "form.form-grid", ("Form.Siret", "732 829 320 00074"))).Code.ShouldBe(302);
        var kept = await host.Read(db => db.Set<ProviderTerms>().SingleAsync());
        (kept.Siret, kept.Signatory).ShouldBe(("73282932000074", "Ana Œuvré"));
        // Read before somebody saved.
        var late = await visitor.Send(page, "form.form-grid", ("Form.Name", "Trop tard"));
        late.Code.ShouldBe(422);
        late.Text.ShouldContain("Ana Œuvré");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get("/upkeep/provider")).Code.ShouldBe(403);
    }

    [Fact]
    public async Task A_trainer_says_what_the_action_is_and_how_long_papers_are_kept()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var here = $"/promos/{known.Ain}/attendance/terms";
        var page = await trainer.Get(here);
        (await trainer.Send(page, "form.form-grid", ("Form.KeepYears", "2"))).Code.ShouldBe(422);
        (await trainer.Send(page, "form.form-grid", ("Form.Title", "Médiateur numérique"), ("Form.Nature", "Apprenticeship"), ("Form.KeepYears", "10"))).Code.ShouldBe(302);
        var kept = await host.Read(db => db.Set<ActionTerms>().SingleAsync());
        (kept.CohortId, kept.Title, kept.Nature, kept.KeepYears, kept.KeepCertificateYears).ShouldBe((known.Ain, "Médiateur numérique", Nature.Apprenticeship, 10, 3));
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Get(here)).Code.ShouldBe(403);
    }
}
