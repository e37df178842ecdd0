using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Cohorts.Pages.Cohorts.Diagnoses;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts.Opening;

/// <summary>A questionnaire that shows a shape and never who, and of which only counts stay.</summary>
public sealed class DiagnosisTests : IDisposable
{
    private static readonly string[] Five = ["aicha@demo.example", "dimitri@demo.example", "gael@demo.example", "idriss@demo.example", Cast.Trainee];

    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_trainer_opens_it_members_answer_and_the_shape_shows_at_the_close()
    {
        var known = await Known.Of(host);
        var path = CohortsLinks.Diagnosis(known.Ain);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        // That of the demo is closed first: its counts stay, its answers go.
        (await camille.Send(await camille.Get(path), "form[action*='Close']")).Code.ShouldBe(422);
        (await camille.Send(await camille.Get(path), "form[action*='Close']", ("sure", "true"))).Code.ShouldBe(302);
        (await host.Read(db => db.Set<DiagnosisAnswer>().CountAsync())).ShouldBe(0);
        (await camille.Get(path)).Page.QuerySelectorAll("ul.shape").Length.ShouldBe(4);

        var form = await camille.Get(path);
        form.Page.QuerySelector("textarea[name='Open.Lines']")!.TextContent.Split('\n').Length.ShouldBeGreaterThan(5);
        (await camille.Send(form, "form[action*='Open']", ("Open.Lines", new string('x', 10_000)))).Code.ShouldBe(422);
        (await camille.Send(form, "form[action*='Open']", ("Open.Lines", "Je sais\nJe sais autre chose\n\nJe sais"))).Code.ShouldBe(302);
        // Pressed twice, it is opened once.
        (await camille.Send(form, "form[action*='Open']", ("Open.Lines", "Je sais"))).Code.ShouldBe(302);
        (await camille.Send(await camille.Get(path), "form[action*='Change']", ("Change.Lines", "Je sais un peu\nJe sais beaucoup"))).Code.ShouldBe(302);
        var sheet = await host.Read(db => db.Set<Diagnosis>().Include(one => one.Statements.OrderBy(line => line.Position)).SingleAsync(one => one.OpenIn == known.Ain));
        sheet.Statements.Select(one => one.Text).ShouldBe(["Je sais un peu", "Je sais beaucoup"]);

        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get($"/promos/{known.Ain}/today")).Page.QuerySelector($"a[href='{path}']").ShouldNotBeNull();
        var asked = await fatou.Get(path);
        asked.Page.QuerySelector("form[action*='Close']").ShouldBeNull();
        var (one, two) = ($"Form.Values[{sheet.Statements[0].Id}]", $"Form.Values[{sheet.Statements[1].Id}]");
        var half = await fatou.Send(asked, "form.plate", (one, "Yes"));
        half.Code.ShouldBe(422);
        half.Page.QuerySelectorAll("input[checked]").Length.ShouldBe(1);
        (await fatou.Send(asked, "form.plate", (one, "Yes"), (two, "CannotSay"))).Code.ShouldBe(302);
        (await fatou.Send(await fatou.Get(path), "form.plate", (one, "No"), (two, "CannotSay"))).Code.ShouldBe(302);
        (await camille.Get(path)).Page.QuerySelector("ul.shape").ShouldBeNull();
        (await camille.Send(await camille.Get(path), "form[action*='Close']")).Code.ShouldBe(422);
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainer, new ChangeDiagnosis { Cohort = known.Ain, Id = sheet.Id, Version = sheet.Version, Title = "Autre", Lines = "Autre" }));

        foreach (var email in Five.SkipLast(1))
            await host.As(email, Answer(known.Ain, sheet));
        (await camille.Get(path)).Page.QuerySelector("ul.shape").ShouldBeNull("a shape that grows tells who added what");
        await host.As(Cast.Trainer, new CloseDiagnosis(known.Ain, sheet.Id, Sure: true));
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, Answer(known.Ain, sheet)));
        (await host.Read(db => db.Set<DiagnosisAnswer>().CountAsync())).ShouldBe(0);
        (await fatou.Get(path)).Page.QuerySelectorAll("ul.shape")[0].QuerySelectorAll("b").Select(cell => cell.TextContent).ShouldBe(["1", "0", "4", "0", "0"]);
    }

    [Fact]
    public async Task A_statement_leads_to_the_open_launch_with_its_words()
    {
        var known = await (await Known.Of(host)).WithLaunch(host);
        var sheet = await host.Read(db => db.Set<Diagnosis>().SingleAsync(one => one.OpenIn == known.Ain));
        await host.As(Cast.Trainer, new CloseDiagnosis(known.Ain, sheet.Id, Sure: true));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var need = (await fatou.Get(CohortsLinks.Diagnosis(known.Ain))).Page.QuerySelector("a[href*='say=']")!.GetAttribute("href")!;
        need.ShouldStartWith($"/promos/{known.Ain}/launches/{known.Launch}?say=");
        (await fatou.Get(need)).Page.QuerySelector("#Form_Text")!.GetAttribute("value").ShouldBe("Je sais accueillir une personne qui a peur de l’ordinateur.");
    }

    [Fact]
    public async Task Tutors_alumni_and_coordinators_do_not_answer_and_only_who_steers_opens_and_closes()
    {
        var known = await Known.Of(host);
        var sheet = await host.Read(db => db.Set<Diagnosis>().Include(one => one.Statements).SingleAsync(one => one.OpenIn == known.Ain));
        foreach (var email in new[] { Cast.Tutor, Cast.Alumnus, Cast.Coordinator })
            await Should.ThrowAsync<Forbidden>(() => host.As(email, Answer(known.Ain, sheet)));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Tutor, new GetDiagnosis(known.Ain)));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainee, new CloseDiagnosis(known.Ain, sheet.Id, Sure: true)));
        await Should.ThrowAsync<NotFound>(() => host.As("solene@demo.example", Answer(known.Ain, sheet)));
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainer, new OpenDiagnosis { Cohort = known.Ain, Id = Guid.NewGuid(), Title = "Encore", Lines = "Je sais" }));
    }

    private static AnswerDiagnosis Answer(Guid cohort, Diagnosis sheet) =>
        new() { Cohort = cohort, Id = sheet.Id, Values = sheet.Statements.ToDictionary(one => one.Id, _ => Agreement.RatherYes) };
}
