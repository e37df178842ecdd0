using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Visits;
using Cohort.Alternance.Pages.Alternance.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

/// <summary>A visit from its date to the third signature, and every way it may go wrong.</summary>
public sealed class VisitTests
{
    [Fact]
    public async Task Two_visits_are_usual_and_a_second_press_adds_none()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var gael = await Of(host, "Gaël");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(AlternanceLinks.Visits(known.Ain, gael));
        (await trainer.Send(page, "#usual")).Code.ShouldBe(302);
        (await host.As(Cast.Trainer, new PlanUsualVisits(known.Ain, gael))).ShouldBe(0);
        (await host.Read(db => db.Set<Visit>().CountAsync(one => one.PersonId == gael))).ShouldBe(2);
        (await host.As(Cast.Trainer, new PlanUsualVisits(known.Ain, null))).ShouldBeGreaterThan(3);
        (await host.As(Cast.Trainer, new PlanUsualVisits(known.Ain, null))).ShouldBe(0);
    }

    [Fact]
    public async Task The_usual_visits_of_everybody_cost_as_many_reads_as_those_of_one()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var gael = await Of(host, "Gaël");
        await host.As(Cast.Trainer, new PlanUsualVisits(known.Ain, gael));
        await Clear();
        var one = await Count(gael);
        await Clear();
        var all = await Count(null);
        (await host.Read(db => db.Set<Visit>().CountAsync(row => row.CohortId == known.Ain))).ShouldBeGreaterThan(8);
        all.ShouldBe(one);

        Task Clear() => host.Read(async db =>
        {
            db.RemoveRange(await db.Set<Visit>().Where(row => row.CohortId == known.Ain).ToListAsync());
            return await db.SaveChangesAsync();
        });

        // What is written is a statement for each row on one engine, and one for all on the others: only what is read is compared.
        async Task<int> Count(Guid? person)
        {
            host.Statements.Restart();
            var added = await host.As(Cast.Trainer, new PlanUsualVisits(known.Ain, person));
            added.ShouldBeGreaterThan(0);
            return host.Statements.Reads;
        }
    }

    [Fact]
    public async Task A_half_day_that_suits_the_three_becomes_the_date()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await host.As(Cast.Trainer, new PlanUsualVisits(known.Ain, known.Fatou));
        var id = UsualVisits.Id(known.Ain, known.Fatou, 2);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var odile = await Visitor.SignedIn(host, Cast.Tutor);
        var page = await fatou.Get(AlternanceLinks.Visit(known.Ain, known.Fatou, id));
        (await fatou.Send(page, "#propose")).Code.ShouldBe(422);
        await host.As(Cast.Trainee, Act(known, id, new ProposeDates { Dates = [new(2026, 12, 1), null, new(2026, 12, 3)], Parts = [DayPart.Morning, DayPart.Morning, DayPart.Afternoon] }));
        var choices = await host.Read(db => db.Set<VisitChoice>().Where(one => one.VisitId == id).OrderBy(one => one.Date).Select(one => one.Id).ToListAsync());
        choices.Count.ShouldBe(2);
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, Act(known, id, new FixDate { Choice = choices[0] })));
        await host.As(Cast.Trainer, Act(known, id, new AnswerDates { Suits = { [choices[0]] = Suits.IfNeedBe, [choices[1]] = Suits.No } }));
        page = await odile.Get(AlternanceLinks.TutorVisit(known.Ain, known.Fatou, id));
        (await odile.Send(page, "#answer", ($"Answer.Suits[{choices[0]}]", "Yes"))).Code.ShouldBe(302);
        await host.As(Cast.Trainee, Act(known, id, new FixDate { Choice = choices[0] }));
        var visit = await host.Read(db => db.Set<Visit>().SingleAsync(one => one.Id == id));
        (visit.Date, visit.Part).ShouldBe((new DateOnly(2026, 12, 1), DayPart.Morning));
        (await host.Read(db => db.Set<Reminder>().CountAsync(one => one.Rule == "VisitSoon" && one.SubjectId == id))).ShouldBe(2, "a week before, and the day before");
    }

    [Fact]
    public async Task Two_who_write_at_once_lose_nothing()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var id = UsualVisits.Id(known.Ain, known.Fatou, 1);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var (mine, theirs) = (await fatou.Get(AlternanceLinks.Visit(known.Ain, known.Fatou, id)), await trainer.Get(AlternanceLinks.Visit(known.Ain, known.Fatou, id)));
        (await trainer.Send(theirs, "#write", ("Form.Progress", "La version de Camille"))).Code.ShouldBe(302);
        var refused = await fatou.Send(mine, "#write", ("Form.Progress", "La version de Fatou"));
        refused.Code.ShouldBe(422);
        refused.Text.ShouldContain("La version de Camille");
        refused.Said("#Form_Progress").ShouldBe("La version de Fatou");
        (await fatou.Send(refused, "#write")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<VisitReportState>().Where(one => one.VisitId == id).OrderBy(one => one.Number).Select(one => one.Progress).ToListAsync()))[^2..].ShouldBe(["La version de Camille", "La version de Fatou"]);
    }

    [Fact]
    public async Task What_changed_meanwhile_is_not_signed_and_the_three_lock_what_stands()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var id = UsualVisits.Id(known.Ain, known.Fatou, 1);
        using var odile = await Visitor.SignedIn(host, Cast.Tutor);
        var read = await odile.Get(AlternanceLinks.TutorVisit(known.Ain, known.Fatou, id));
        var visit = await Read(host, id);
        await host.As(Cast.Trainer, Act(known, id, new SaveReport { Version = visit.ReportVersion, Progress = visit.Progress + " Chaque semaine.", Agreed = visit.Agreed }));
        var refused = await odile.Send(read, "#sign", ("Signing.Words", "D’accord"));
        refused.Code.ShouldBe(422);
        refused.Said("#changed ins").ShouldBe("demandent. Chaque semaine.");
        refused.Said("#Signing_Words").ShouldBe("D’accord");
        (await Read(host, id)).Signatures.Count.ShouldBe(2, "those of the former state");
        (await odile.Send(refused, "#sign")).Code.ShouldBe(302);

        visit = await Read(host, id);
        foreach (var who in new[] { Cast.Trainee, Cast.Trainer, Cast.Trainer })
            await host.As(who, Act(known, id, new SignReport { Read = visit.ReportVersion, Words = "Oui" }));
        visit = await Read(host, id);
        (visit.Signatures.Count, visit.IsLocked).ShouldBe((5, true), "a second press changes nothing");
        visit.Signatures.Where(one => one.ReportVersion == visit.ReportVersion).ShouldAllBe(one => one.ReportHash == visit.Texts.Hash(visit.Id, visit.ReportVersion));
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, Act(known, id, new SaveReport { Version = visit.ReportVersion, Progress = "Autre" })));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Trainee, Act(known, id, new ReopenReport { Why = "Je veux" })));
        await host.As(Cast.Trainer, Act(known, id, new ReopenReport { Why = "Une date est fausse" }));
        (await Read(host, id)).IsLocked.ShouldBeFalse();
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(AlternanceLinks.Visit(known.Ain, known.Fatou, id));
        page.Text.ShouldContain("Une date est fausse");
        page.Text.ShouldContain(visit.Signatures[0].ReportHash);
    }

    [Fact]
    public async Task A_line_that_was_agreed_is_one_mission()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var id = UsualVisits.Id(known.Ain, known.Fatou, 1);
        var line = (await Read(host, id)).Texts.AgreedLines[0];
        for (var time = 0; time < 2; time++)
            await host.As(Cast.Trainee, Act(known, id, new MakeMission { Line = line, From = new(2026, 12, 1), Until = new(2026, 12, 20) }));
        (await host.Read(db => db.Set<Mission>().Where(one => one.VisitId == id).ToListAsync())).Single().Title.ShouldBe(line);
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, Act(known, id, new MakeMission { Line = "Autre chose" })));
    }

    [Fact]
    public async Task Nobody_else_reads_or_signs()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var (id, gael) = (UsualVisits.Id(known.Ain, known.Fatou, 1), await Of(host, "Gaël"));
        var version = (await Read(host, id)).ReportVersion;
        var other = await host.Read(db => (from held in db.Set<Membership>() join person in db.Set<Person>() on held.PersonId equals person.Id where held.CohortId == known.Ain && held.Role == Role.Trainee && person.Id != known.Fatou && person.Email != null select person.Email!).FirstAsync());
        foreach (var who in new[] { other, Cast.Alumnus, known.Outsider })
        {
            using var visitor = await Visitor.SignedIn(host, who);
            (await visitor.Get(AlternanceLinks.Visit(known.Ain, known.Fatou, id))).Code.ShouldBe(404, who);
            (await visitor.Get(AlternanceLinks.TutorVisit(known.Ain, known.Fatou, id))).Location.ShouldBe("/tutor/link", who);
            await Should.ThrowAsync<NotFound>(() => host.As(who, Act(known, id, new SignReport { Read = version })));
        }

        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(AlternanceLinks.TutorVisit(known.Ain, known.Fatou, id))).Location.ShouldBe("/tutor/link");
        (await fatou.Get(AlternanceLinks.Visit(known.Ain, gael, id))).Code.ShouldBe(404);
        using var odile = await Visitor.SignedIn(host, Cast.Tutor);
        (await odile.Get(AlternanceLinks.Visit(known.Ain, known.Fatou, id))).Code.ShouldBe(404);
        (await odile.Get(AlternanceLinks.TutorVisit(known.Ain, gael, id))).Code.ShouldBe(404, "the visit is another's");
    }

    private static T Act<T>(Known known, Guid id, T act)
        where T : OfVisit
    {
        (act.Cohort, act.Person, act.Id) = (known.Ain, known.Fatou, id);
        return act;
    }

    private static Task<Visit> Read(CohortFactory host, Guid id) => host.Read(db => db.Set<Visit>().AsNoTracking().Include(one => one.Signatures).SingleAsync(one => one.Id == id));

    private static Task<Guid> Of(CohortFactory host, string givenName) => host.Read(db => db.Set<Person>().Where(one => one.GivenName == givenName).Select(one => one.Id).FirstAsync());
}
