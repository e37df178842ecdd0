using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Questions;
using Cohort.Cohorts.Pages.Cohorts.Questions;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

public sealed class QuestionTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_trainee_asks_another_answers_and_the_first_says_that_it_helped()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get($"/promos/{known.Ain}/questions/ask");
        (await fatou.Send(page, "main form", ("Form.Title", new string('x', 141)))).Code.ShouldBe(422);
        var asked = await fatou.Send(page, "main form", ("Form.Title", "Comment numériser sans scanner ?"), ("Form.Text", "Avec le **téléphone** ?"));
        asked.Code.ShouldBe(302);
        // Sent again: nothing more.
        (await fatou.Send(page, "main form", ("Form.Title", "Comment numériser sans scanner ?"))).Location.ShouldBe(asked.Location);
        var here = asked.Location!;
        (await host.Read(db => db.Set<Question>().CountAsync(one => one.Title.StartsWith("Comment numériser")))).ShouldBe(1);
        (await fatou.Get(here + "/edit")).Code.ShouldBe(200);

        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var queue = await trainer.Get($"/promos/{known.Ain}/questions?q=numeriser");
        queue.Text.ShouldContain("Comment numériser");
        var answered = await trainer.Send(await trainer.Get(here), "#answer", ("Form.Text", "Une application libre suffit."));
        answered.Code.ShouldBe(302);

        (await fatou.Get(here)).Said(".written strong").ShouldBe("téléphone");
        (await fatou.Send(await fatou.Get(here + "/edit"), "main form", ("Form.Title", "Autrement"))).Code.ShouldBe(422);
        (await fatou.Press(await fatou.Get(here), "button[value^=Keep]")).Code.ShouldBe(302);
        var after = await fatou.Get(here);
        after.Page.QuerySelector(".notes .state-good").ShouldNotBeNull();
        after.Page.QuerySelector("#answer").ShouldBeNull();
    }

    [Fact]
    public async Task Where_each_answers_first_the_server_leaves_the_others_out()
    {
        var known = await Known.Of(host);
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainer, new AskQuestion(id, known.Ain, "Que faites-vous quand la ligne coupe ?", "", IsAnswerFirst: true));
        await host.As(Cast.Trainee, new AnswerQuestion { Cohort = known.Ain, Question = id, Id = Guid.CreateVersion7(), Text = "Secret de Fatou" });
        (await host.As(Cast.Trainee, new GetQuestion(known.Ain, id))).Answers.Count.ShouldBe(1);
        (await host.As(Cast.Trainer, new GetQuestion(known.Ain, id))).Answers.Count.ShouldBe(1);
        using var other = await Visitor.SignedIn(host, Cast.Alumnus);
        var page = await other.Get($"/promos/{known.Ain}/questions/{id}");
        page.Text.ShouldNotContain("Secret de Fatou");
        (await other.Send(page, "#answer", ("Form.Text", "Je rappelle."))).Code.ShouldBe(302);
        (await other.Get($"/promos/{known.Ain}/questions/{id}")).Text.ShouldContain("Secret de Fatou");
    }

    [Fact]
    public async Task Tutors_and_strangers_read_none_and_only_its_author_or_a_trainer_takes_one_off()
    {
        var known = await Known.Of(host);
        var id = Guid.CreateVersion7();
        await host.As(Cast.Trainee, new AskQuestion(id, known.Ain, "À retirer", "Des mots"));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Tutor, new GetQuestion(known.Ain, id)));
        await Should.ThrowAsync<NotFound>(() => host.As(known.Outsider, new GetQuestion(known.Ain, id)));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Alumnus, new AskQuestion(Guid.CreateVersion7(), known.Ain, "Ancien", "")));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Alumnus, new TakeOff { Cohort = known.Ain, Question = id }));
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainer, new TakeOff { Cohort = known.Ain, Question = id }));
        await host.As(Cast.Trainer, new TakeOff { Cohort = known.Ain, Question = id, Why = "Une personne s’y reconnaît" });
        (await host.As(Cast.Trainee, new GetQuestion(known.Ain, id))).Question.RemovedWhy.ShouldBe("Une personne s’y reconnaît");
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Alumnus, new GetQuestion(known.Ain, id)));
    }

    [Fact]
    public async Task Today_says_in_one_line_what_waits_and_nothing_to_a_tutor()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new AskQuestion(Guid.CreateVersion7(), known.Ain, "Qui a un casque à prêter ?", ""));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var line = (await trainer.Get($"/promos/{known.Ain}/today")).Said("section[aria-labelledby=between] a[href$=waiting]");
        line.ShouldNotBeNull();
        line.ShouldContain("attend");
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        (await tutor.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("section[aria-labelledby=between]").ShouldBeNull();
    }

    [Fact]
    public async Task A_link_of_the_watch_and_a_situation_of_the_log_become_questions_and_only_the_first_says_so()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var led = await fatou.Send(await fatou.Get($"/promos/{known.Ain}/watch/{known.Item}/lead?to=Question"), "#lead-form", ("Form.Title", "Qui a essayé cette carte ?"));
        led.Code.ShouldBe(302);
        (await fatou.Follow(led)).Text.ShouldContain($"/watch/{known.Item}");
        (await fatou.Get($"/promos/{known.Ain}/watch/{known.Item}")).Text.ShouldContain(led.Location!);

        var page = await fatou.Get($"/promos/{known.Ain}/alternance/{known.Fatou}/log/{known.Entry}/question");
        (await fatou.Send(page, "main form", ("Form.Title", "Que faire quand la ligne coupe ?"), ("Form.Text", "Cela arrive souvent."))).Code.ShouldBe(302);
        var kept = await host.Read(db => db.Set<Question>().SingleAsync(one => one.Title == "Que faire quand la ligne coupe ?"));
        (kept.About, kept.Text).ShouldBe(("", "Cela arrive souvent."));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get($"/promos/{known.Ain}/questions/{kept.Id}")).Text.ShouldNotContain("/log");
    }
}
