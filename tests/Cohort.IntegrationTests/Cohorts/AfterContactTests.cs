using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Pages.Cohorts.Directory;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Web.Pages.Account;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>What stays of a request: when who asked is erased, after a no, after a report.</summary>
public sealed class AfterContactTests : IDisposable
{
    private const string Aicha = "aicha@demo.example", Gael = "gael@demo.example";
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_pair_reads_its_page_after_the_trainer_who_made_it_is_erased()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Alumnus, new SaveMyLists { CanShow = "Impôts", CanBeBuddy = true });
        var (pair, waits) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await host.As(Cast.Trainer, new AskBuddy { Id = pair, Cohort = known.Ain, Newcomer = known.Fatou, Buddy = await Id(Cast.Alumnus), Text = "Elle arrive de loin." });
        await host.Run("RingReminders");
        await host.As(Cast.Alumnus, new AnswerContact { Request = pair, Answer = ContactAnswer.Yes, Words = "Bienvenue !" });
        await host.As(Cast.Trainer, new AskBuddy { Id = waits, Cohort = known.Ain, Newcomer = await Id(Aicha), Buddy = await Id(Cast.Alumnus) });
        await host.Run("RingReminders");
        await host.As(Cast.Trainer, new ChangeRole { Cohort = known.Ain, Person = await Id(Gael), Role = Role.Trainer });
        await host.As(Cast.Trainer, new ErasePerson { Person = await Id(Cast.Trainer), Email = Cast.Trainer, Password = Cast.Password });

        foreach (var (who, other) in new[] { (Cast.Trainee, Cast.Alumnus), (Cast.Alumnus, "Marc") })
        {
            using var visitor = await Visitor.SignedIn(host, who);
            var page = await visitor.Get($"/directory/requests/{pair}");
            page.Code.ShouldBe(200);
            page.Text.ShouldContain(other);
            page.Page.QuerySelector(".lead")!.TextContent.ShouldContain("Une personne qui est partie");
            page.Text.ShouldNotContain("de loin");
        }

        using var marc = await Visitor.SignedIn(host, Cast.Alumnus);
        (await marc.Get("/directory/requests")).Page.QuerySelectorAll($"a[href$='{pair}']").Length.ShouldBe(1);
        (await marc.Get("/inbox")).Text.ShouldNotContain("Camille");
        (await host.Read(db => db.Set<ContactRequest>().Where(one => one.Id == pair || one.Id == waits).Select(one => one.Id).ToListAsync())).ShouldBe([pair]);
        (await host.Read(db => db.Set<ContactRequest>().Where(one => one.Id == pair).Select(one => one.AskedBy).SingleAsync())).ShouldBe(Guid.Empty);
    }

    [Fact]
    public async Task Who_said_no_is_not_asked_again_by_the_same_person_for_thirty_days()
    {
        var first = await Ask(Aicha, Cast.Trainee);
        await host.As(Cast.Trainee, new AnswerContact { Request = first, Answer = ContactAnswer.No });
        (await Should.ThrowAsync<Refusal>(() => Ask(Aicha, Cast.Trainee))).Text.ShouldContain("said no");
        // Another may ask.
        await Ask(Gael, Cast.Trainee);
        host.Clock.Pass(TimeSpan.FromDays(31));
        await Ask(Aicha, Cast.Trainee);
    }

    [Fact]
    public async Task A_report_is_settled_with_a_word_to_who_made_it()
    {
        var id = await Ask(Aicha, Cast.Trainee);
        await host.As(Cast.Trainee, new ReportContact(id, "Cela me gêne"));
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        (await coordinator.Get("/directory/requests")).Page.QuerySelectorAll($"section[aria-labelledby=reported] a[href$='{id}']").Length.ShouldBe(1);
        var page = await coordinator.Get($"/directory/requests/{id}");
        page.Page.QuerySelector("form[action*=Settle]").ShouldNotBeNull();
        (await coordinator.Send(page, "form[action*=Settle]", ("words", ""))).Code.ShouldBe(422);
        (await coordinator.Send(page, "form[action*=Settle]", ("words", "Nous lui avons parlé."))).Code.ShouldBe(302);
        (await coordinator.Send(page, "form[action*=Settle]", ("words", "Deux fois"))).Code.ShouldBe(302);
        var list = await coordinator.Get("/directory/requests");
        list.Page.QuerySelectorAll($"section[aria-labelledby=reported] a[href$='{id}']").ShouldBeEmpty();
        list.Page.QuerySelectorAll($"section[aria-labelledby=settled] a[href$='{id}']").Length.ShouldBe(1);
        (await coordinator.Get($"/directory/requests/{id}")).Page.QuerySelector("form[action*=Settle]").ShouldBeNull();

        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get("/inbox")).Text.ShouldContain("Nous lui avons parlé.");
        (await fatou.Get($"/directory/requests/{id}")).Text.ShouldContain("Nous lui avons parlé.");
        // Whoever was reported is not told by whom, nor what became of it.
        using var aicha = await Visitor.SignedIn(host, Aicha);
        (await aicha.Get($"/directory/requests/{id}")).Text.ShouldNotContain("Nous lui avons parlé.");
        (await fatou.Get($"/directory/requests/{id}")).Page.QuerySelector("form[action*=Settle]").ShouldBeNull();
    }

    private async Task<Guid> Ask(string by, string person)
    {
        var id = Guid.CreateVersion7();
        await host.As(by, new AskContact { Id = id, Person = await Id(person), Subject = "Une question", Text = "Peux-tu m’aider ?" });
        return id;
    }

    private Task<Guid> Id(string email) => host.Read(db => db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync());
}
