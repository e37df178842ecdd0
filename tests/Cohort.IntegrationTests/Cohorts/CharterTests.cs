using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Pages.Cohorts.TheCharter;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>The charter over HTTP: written by a trainer, read by all, never lost.</summary>
public sealed class CharterTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_trainer_writes_it_the_group_reads_it_and_its_history_and_forms_begin_with_it()
    {
        var known = await Known.Of(host);
        var path = CohortsLinks.Charter(known.Ain);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await host.AsHouse(new GetPromo(known.Ain))).Charter.ShouldBe(CharterCard.None);
        (await fatou.Get($"/promos/{known.Ain}/decisions/new")).Page.QuerySelector("form.form-grid").ShouldBeNull();
        var empty = await fatou.Get(path);
        empty.Page.QuerySelector("form.form-grid").ShouldBeNull();
        (await fatou.Get(CohortsLinks.Decisions(known.Ain))).Page.QuerySelector($"a[href='{path}']").ShouldNotBeNull();

        var page = await camille.Get(path);
        (await camille.Send(page, "form.form-grid", ("Form.Places", "Trainers"), ("Form.Method", "Consent"), ("Form.Quorum", "4"), ("Form.Decision", known.Decision.ToString()),
            ("Form.Text", "On s’écoute.\n\n<script>alert(1)</script> & on avance."))).Code.ShouldBe(302);
        // A second press of the same form writes no second version.
        (await camille.Send(page, "form.form-grid", ("Form.Places", "Trainers"), ("Form.Text", "Encore"))).Code.ShouldBe(302);
        (await camille.Send(await camille.Get(path), "form.form-grid", ("Form.Quorum", "6"), ("Form.Method", ""))).Code.ShouldBe(302);

        var read = await fatou.Get(path);
        read.Text.ShouldNotContain("<script>alert");
        read.Page.QuerySelectorAll("p.said").Count(one => one.TextContent.Contains("alert(1)", StringComparison.Ordinal)).ShouldBe(2);
        read.Text.ShouldContain("Camille");
        read.Page.QuerySelectorAll(".leaf details").Length.ShouldBe(1);
        read.Page.QuerySelector($".leaf details a[href='{CohortsLinks.Decision(known.Ain, known.Decision)}']").ShouldNotBeNull();
        (await host.AsHouse(new GetPromo(known.Ain))).Charter.ShouldBe(new CharterCard(CharterSeat.Trainers, CharterSeat.Builders, null, 6));
        (await fatou.Get(CohortsLinks.Decisions(known.Ain))).Page.QuerySelector($"dd a[href='{path}']").ShouldNotBeNull("the register tells what the decision adopted");

        (await fatou.Get("/inbox")).Page.QuerySelectorAll(".told-title").Count(one => one.TextContent.Contains("nouvelle version", StringComparison.Ordinal)).ShouldBe(2, "each version is told to who builds the programme");
        (await camille.Get("/inbox")).Text.ShouldNotContain("nouvelle version");

        await host.As(Cast.Trainer, Write(known, 2, DecisionMethod.Dots, 5));
        var question = await fatou.Get($"/promos/{known.Ain}/decisions/new");
        question.Page.QuerySelector("input[name=Method]")!.GetAttribute("value").ShouldBe("Dots");
        question.Page.QuerySelector("#Form_Quorum")!.GetAttribute("value").ShouldBe("5");
        (await fatou.Get($"/promos/{known.Ain}/decisions/new?choose=true")).Page.QuerySelector("form.form-grid").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_wrong_is_refused_with_what_was_typed_and_of_two_who_write_the_first_is_kept()
    {
        var known = await Known.Of(host);
        var path = CohortsLinks.Charter(known.Ain);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        using var yann = await Visitor.SignedIn(host, "yann@demo.example");
        var page = await camille.Get(path);
        var theirs = await yann.Get(path);
        (await camille.Send(page, "form.form-grid", ("Form.Text", new string('x', 4001)))).Code.ShouldBe(422);
        (await camille.Send(page, "form.form-grid", ("Form.Quorum", "-1"))).Code.ShouldBe(422);
        (await camille.Send(page, "form.form-grid", ("Form.Method", "DatePoll"))).Code.ShouldBe(422);
        (await camille.Send(page, "form.form-grid", ("Form.Places", "99"))).Code.ShouldBe(422);
        (await camille.Send(page, "form.form-grid", ("Form.Decision", Guid.NewGuid().ToString()))).Code.ShouldBe(404);
        var open = Guid.CreateVersion7();
        await host.As(Cast.Trainer, new OpenDecision(open, known.Ain, "Cette charte ?", "", new DecisionTerms(DecisionMethod.Consent, 0, false, false, 0, host.Clock.GetUtcNow().UtcDateTime.AddHours(2)), []));
        (await camille.Send(page, "form.form-grid", ("Form.Decision", open.ToString()))).Code.ShouldBe(422);

        (await camille.Send(page, "form.form-grid", ("Form.Text", "La première"))).Code.ShouldBe(302);
        var late = await yann.Send(theirs, "form.form-grid", ("Form.Text", "La seconde"));
        late.Code.ShouldBe(422);
        late.Text.ShouldContain("La première");
        late.Page.QuerySelector("#Form_Text")!.TextContent.ShouldContain("La seconde");
        (await yann.Send(late, "form.form-grid")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<Charter>().OrderBy(one => one.Number).Select(one => one.Text).ToListAsync())).ShouldBe(["La première", "La seconde"]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(index => Task.Run(async () =>
        {
            try
            {
                await host.As(index % 2 == 0 ? Cast.Trainer : "yann@demo.example", Write(known, 2, null, index));
                return true;
            }
            catch (Refusal)
            {
                return false;
            }
        })));
        answers.Count(one => one).ShouldBe(1);
        (await host.Read(db => db.Set<Charter>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Only_trainers_of_the_promo_write_it()
    {
        var known = await Known.Of(host);
        foreach (var who in new[] { Cast.Trainee, Cast.Alumnus, Cast.Tutor })
            await Should.ThrowAsync<Forbidden>(() => host.As(who, Write(known, 0, null, 0)));
        await Should.ThrowAsync<NotFound>(() => host.As(known.Outsider, Write(known, 0, null, 0)));
        var elsewhere = Write(known, 0, null, 0);
        (elsewhere.Cohort, elsewhere.Decision) = (known.Jura, known.Decision);
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Coordinator, elsewhere));
    }

    private static WriteCharter Write(Known known, int number, DecisionMethod? method, int quorum) => new() { Cohort = known.Ain, Id = Guid.CreateVersion7(), Number = number, Method = method, Quorum = quorum };
}
