using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Pages.Cohorts.Directory;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Web.Pages.Account;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>Requests from one to another: no address before a yes, limits, blocks, and buddies.</summary>
public sealed class ContactTests
{
    private const string Aicha = "aicha@demo.example", Gael = "gael@demo.example";

    [Fact]
    public async Task A_request_is_told_answered_yes_and_only_then_shows_the_addresses()
    {
        using var host = new CastHost();
        await host.As(Cast.Trainee, new SaveMyLists { CanShow = "Impôts en ligne" });
        var fatouId = await Id(host, Cast.Trainee);
        using var aicha = await Visitor.SignedIn(host, Aicha);
        var card = await aicha.Get($"/directory/{fatouId}");
        var about = await aicha.Get($"/directory/{fatouId}" + card.Page.QuerySelector("a.act")!.GetAttribute("href")!.Split('#')[0]);
        about.Page.QuerySelector("#Form_Subject")!.GetAttribute("value").ShouldBe("Impôts en ligne");
        (await aicha.Send(about, "main form", ("Form.Text", "<b>Peux-tu</b> me montrer ?"))).Code.ShouldBe(302);
        (await aicha.Send(about, "main form", ("Form.Text", "Deux fois"))).Code.ShouldBe(302);
        await host.Run("RingReminders");
        var mail = (await host.MailTo(Cast.Trainee)).Single();
        mail.Headers["Subject"].ShouldContain("Aïcha Benali");
        mail.Text.ShouldNotContain(Aicha);
        mail.Html.ShouldNotContain("<b>Peux-tu");

        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var asked = await fatou.Get(mail.Path);
        asked.Text.ShouldNotContain(Aicha);
        var mine = await aicha.Get(mail.Path);
        mine.Text.ShouldNotContain(Cast.Trainee);
        using var gael = await Visitor.SignedIn(host, Gael);
        (await gael.Get(mail.Path)).Code.ShouldBe(404);
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        (await coordinator.Get(mail.Path)).Code.ShouldBe(404);
        (await aicha.Send(mine, "form[action*=Report]", ("words", "x"))).Code.ShouldBe(302);
        (await coordinator.Get(mail.Path)).Code.ShouldBe(200);

        (await fatou.Press(asked, "button[value=Yes]", ("Form.Words", "Avec joie"))).Code.ShouldBe(302);
        (await fatou.Press(asked, "button[value=No]")).Code.ShouldBe(422);
        (await fatou.Get(mail.Path)).Text.ShouldContain(Aicha);
        (await aicha.Get(mail.Path)).Text.ShouldContain(Cast.Trainee);
        (await coordinator.Get(mail.Path)).Text.ShouldNotContain(Aicha);
        await host.Run("RingReminders");
        (await host.MailTo(Aicha)).Single().Text.ShouldContain(Cast.Trainee);
    }

    [Fact]
    public async Task Without_an_answer_it_ends_by_itself_and_the_asker_is_told()
    {
        using var host = new CastHost();
        var id = await Ask(host, Aicha, Cast.Trainee);
        await Should.ThrowAsync<Refusal>(() => Ask(host, Aicha, Cast.Trainee));
        host.Clock.Pass(TimeSpan.FromDays(15));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get($"/directory/requests/{id}")).Page.QuerySelector("button[value=Yes]").ShouldBeNull();
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, new AnswerContact { Request = id, Answer = ContactAnswer.Yes }));
        await host.Run("RingReminders");
        using var aicha = await Visitor.SignedIn(host, Aicha);
        (await aicha.Get("/inbox")).Text.ShouldContain("14 jours");
        await Ask(host, Aicha, Cast.Trainee);
    }

    [Fact]
    public async Task Five_wait_at_once_and_whoever_is_blocked_does_not_learn_it()
    {
        using var host = new CastHost();
        var first = await Ask(host, Aicha, Cast.Trainee);
        await host.As(Cast.Trainee, new BlockAsker(first));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get($"/directory/requests/{first}")).Code.ShouldBe(404);
        using var aicha = await Visitor.SignedIn(host, Aicha);
        (await aicha.Get($"/directory/requests/{first}")).Page.QuerySelector(".facts")!.TextContent.ShouldContain("attend une réponse");
        host.Clock.Pass(TimeSpan.FromDays(15));
        var second = await Ask(host, Aicha, Cast.Trainee);
        await host.Run("RingReminders");
        (await host.MailTo(Cast.Trainee)).ShouldBeEmpty();
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainee, new AnswerContact { Request = second, Answer = ContactAnswer.Yes }));
        foreach (var other in new[] { Gael, "lucie@demo.example", "rui@demo.example", "idriss@demo.example" })
            await Ask(host, Aicha, other);
        await Should.ThrowAsync<Refusal>(() => Ask(host, Aicha, "mamadou@demo.example"));
        (await fatou.Press(await fatou.Get("/directory/requests"), "button[formaction*=Allow]")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<ContactBlock>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_is_not_to_be_found_cannot_be_asked_and_an_erased_person_leaves_nothing()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await Should.ThrowAsync<NotFound>(() => Ask(host, known.Outsider, Cast.Trainee));
        await Should.ThrowAsync<NotFound>(() => Ask(host, Cast.Trainee, Cast.Trainee));
        await host.As(Cast.Trainee, new SaveMyLists { CanShow = "Impôts", IsShown = true, CanBeBuddy = true });
        var id = await Ask(host, known.Outsider, Cast.Trainee);
        await host.As(Cast.Trainee, new AnswerContact { Request = id, Answer = ContactAnswer.Yes });
        await host.Run("RingReminders");
        (await host.MailTo(known.Outsider)).ShouldHaveSingleItem();
        await host.As(Cast.Trainee, new ErasePerson { Person = known.Fatou, Email = Cast.Trainee, Password = Cast.Password });
        (await host.Read(async db => await db.Set<KnowHow>().CountAsync() + await db.Set<DirectoryCard>().CountAsync() + await db.Set<DirectoryStem>().CountAsync()
            + await db.Set<ContactRequest>().CountAsync(one => one.PersonId == known.Fatou))).ShouldBe(0);
        using var solene = await Visitor.SignedIn(host, known.Outsider);
        (await solene.Get("/inbox")).Text.ShouldNotContain(Cast.Trainee);
        (await solene.Get("/directory?q=impots")).Page.QuerySelectorAll("main section h2").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_trainer_finds_a_newcomer_a_buddy_who_agrees()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await host.As(Cast.Alumnus, new SaveMyLists { CanShow = "Impôts", CanBeBuddy = true });
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/people/{known.Fatou}/buddy");
        page.Page.QuerySelectorAll("#Form_Buddy option").Length.ShouldBe(2);
        (await trainer.Send(page, "main form", ("Form.Buddy", known.Fatou.ToString()))).Code.ShouldBe(404);
        (await trainer.Send(page, "main form", ("Form.Buddy", (await Id(host, Cast.Alumnus)).ToString()))).Code.ShouldBe(302);
        await host.Run("RingReminders");
        var path = (await host.MailTo(Cast.Alumnus)).Single().Path;
        using var marc = await Visitor.SignedIn(host, Cast.Alumnus);
        (await marc.Press(await marc.Get(path), "button[value=Yes]")).Code.ShouldBe(302);
        // The newcomer was asked nothing: their address is not given; they have the buddy's, and write first.
        (await marc.Get(path)).Text.ShouldNotContain(Cast.Trainee);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var today = await fatou.Get($"/promos/{known.Ain}/today");
        today.Page.QuerySelector("main")!.TextContent.ShouldContain("Marc Tissot vous parraine");
        (await fatou.Get(path)).Text.ShouldContain(Cast.Alumnus);
        await host.Run("RingReminders");
        (await host.MailTo(Cast.Trainee)).Single().Text.ShouldContain(Cast.Alumnus);
    }

    private static async Task<Guid> Ask(CastHost host, string by, string person)
    {
        var id = Guid.CreateVersion7();
        await host.As(by, new AskContact { Id = id, Person = await Id(host, person), Subject = "Une question", Text = "Peux-tu m’aider ?" });
        return id;
    }

    private static Task<Guid> Id(CastHost host, string email) => host.Read(db => db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync());
}
