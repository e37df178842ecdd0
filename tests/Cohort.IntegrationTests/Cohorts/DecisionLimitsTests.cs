using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.Decisions;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

/// <summary>What one person may ask of a whole promo.</summary>
public sealed class DecisionLimitsTests : IDisposable
{
    private const string Idriss = "idriss@demo.example";
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    private DateTime Now => host.Clock.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task A_decision_is_extended_five_times()
    {
        var known = await Known.Of(host);
        var id = await Ask(known, Cast.Trainee);
        for (var time = 1; time <= ExtendDecision.Most; time++)
            await host.As(Cast.Trainee, new ExtendDecision(known.Ain, id, Now.AddDays(3 + time)));
        await host.As(Cast.Trainee, new ExtendDecision(known.Ain, id, Now.AddDays(3 + ExtendDecision.Most)));
        (await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, new ExtendDecision(known.Ain, id, Now.AddDays(30))))).Text.ShouldContain("times at most");
    }

    [Fact]
    public async Task One_person_keeps_twenty_decisions_open_in_a_promo()
    {
        var known = await Known.Of(host);
        Guid last = default;
        for (var index = 0; index < 20; index++)
            last = await Ask(known, Cast.Trainee);
        (await Should.ThrowAsync<Refusal>(() => Ask(known, Cast.Trainee))).Text.ShouldContain("close one first");
        await Ask(known, Idriss);
        await host.As(Cast.Trainee, new CloseDecision(known.Ain, last));
        await Ask(known, Cast.Trainee);
        await Should.ThrowAsync<Refusal>(() => Ask(known, Cast.Trainee));
        host.Clock.Pass(TimeSpan.FromDays(4));
        await Ask(known, Cast.Trainee);
    }

    [Fact]
    public async Task An_answer_to_an_objection_is_told_once_and_nobody_writes_over_that_of_another()
    {
        var known = await Known.Of(host);
        var id = await Ask(known, Cast.Trainer, DecisionMethod.Consent);
        var option = (await host.Card(known.Ain, id)).Options[0].Id;
        await host.As(Cast.Trainee, new CastVote(known.Ain, id, [new VoteMark(option, -1, "Trop loin.")]));
        var objection = (await host.Card(known.Ain, id)).Objections.Single().Id;
        await host.As(Idriss, new AnswerObjection(known.Ain, id, objection, "On y va en car."));
        await host.As(Idriss, new AnswerObjection(known.Ain, id, objection, "On y va en train."));
        var others = await host.Read(db => (from held in db.Set<Kernel.People.Membership>()
                                            join person in db.Set<Kernel.People.Person>() on held.PersonId equals person.Id
                                            where held.CohortId == known.Ain && held.Role == Kernel.People.Role.Trainee && held.EndedAt == null && person.Email != Idriss && person.Email != Cast.Trainee
                                            select person.Email!).FirstAsync());
        (await Should.ThrowAsync<Refusal>(() => host.As(others, new AnswerObjection(known.Ain, id, objection, "Rien ne va.")))).Text.ShouldContain("Somebody answered");
        using (var other = await Visitor.SignedIn(host, others))
            (await other.Get(CohortsLinks.Decision(known.Ain, id))).Page.QuerySelector("form.answer").ShouldBeNull();
        using (var idriss = await Visitor.SignedIn(host, Idriss))
            (await idriss.Get(CohortsLinks.Decision(known.Ain, id))).Page.QuerySelector("form.answer").ShouldNotBeNull();
        (await host.Card(known.Ain, id)).Objections.Single().Answer.ShouldBe("On y va en train.");
        (await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.PersonId == known.Fatou && one.Rule == "ObjectionAnswered"))).ShouldBe(1);
        await host.As(Cast.Trainer, new AnswerObjection(known.Ain, id, objection, "Le car est réservé."));
        (await host.Card(known.Ain, id)).Objections.Single().AnsweredBy.ShouldStartWith("Camille");
    }

    private async Task<Guid> Ask(Known known, string who, DecisionMethod method = DecisionMethod.ForAgainst)
    {
        var id = Guid.CreateVersion7();
        await host.As(who, new OpenDecision(id, known.Ain, "Que faisons-nous ?", "", new DecisionTerms(method, 0, false, false, 0, Now.AddDays(3)), []));
        return id;
    }
}
