using System.Text;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.House;

/// <summary>What is kept in memory is never older than the rows, whoever changed them.</summary>
public sealed class MemoryTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_programme_that_was_read_costs_one_statement_until_something_changes()
    {
        var known = await Known.Of(host);
        await Programme(known);
        host.Statements.Restart();
        await Programme(known);
        host.Statements.Count.ShouldBe(3, "who it is and what they belong to (two), and whether the reading still holds");
    }

    [Fact]
    public async Task A_change_of_the_promo_is_seen_at_the_next_look()
    {
        var known = await Known.Of(host);
        var before = await Programme(known);
        await host.Read(async db =>
        {
            (await db.Set<Workshop>().AsTracking().SingleAsync(one => one.Id == known.Planned)).Name("Un autre titre");
            return await db.SaveChangesAsync();
        });
        before.Board.Workshops.ShouldNotContain(one => one.Title == "Un autre titre");
        (await Programme(known)).Board.Workshops.ShouldContain(one => one.Title == "Un autre titre");
    }

    [Fact]
    public async Task What_all_promos_share_is_seen_at_the_next_look()
    {
        var known = await Known.Of(host);
        var card = (await Programme(known)).Competences.Single(one => one.Code == "B.1");
        var file = Encoding.UTF8.GetString((await host.AsHouse(new ExportFramework("REPERES-AIN", FrameworkFormat.Csv, ""))).Content);
        await host.AsHouse(new ImportFramework(new FrameworkSource(Encoding.UTF8.GetBytes(file.Replace(card.Statement, "Des mots nouveaux", StringComparison.Ordinal)))));
        (await Programme(known)).Competences.Single(one => one.NodeId == card.NodeId).Statement.ShouldBe("Des mots nouveaux");

        (await host.As(Cast.Trainer, new ListMembers(known.Ain))).ShouldNotContain(one => one.FamilyName == "Nouveaunom");
        await host.Read(async db =>
        {
            (await db.Set<Person>().AsTracking().SingleAsync(one => one.Id == known.Fatou)).Rename("Fatou", "Nouveaunom");
            return await db.SaveChangesAsync();
        });
        (await host.As(Cast.Trainer, new ListMembers(known.Ain))).ShouldContain(one => one.FamilyName == "Nouveaunom");
    }

    [Fact]
    public async Task A_trainer_who_is_taken_in_another_promo_is_seen_at_the_next_look()
    {
        var known = await Known.Of(host);
        var count = (await Programme(known)).Context.Elsewhere.Count;
        var trainer = await host.Read(db => db.Set<Person>().Where(one => one.Email == Cast.Trainer).Select(one => one.Id).SingleAsync());
        await host.Read(async db =>
        {
            db.Add(new Membership(trainer, known.Jura, Role.Trainer, trainer, DateTime.UnixEpoch));
            return await db.SaveChangesAsync();
        });
        (await Programme(known)).Context.Elsewhere.Count.ShouldBe(count);
        await host.Read(async db =>
        {
            var workshop = new Workshop(Guid.CreateVersion7(), known.Jura, trainer, DateTime.UnixEpoch) { Minutes = 60, State = WorkshopState.Planned };
            workshop.Name("Ailleurs");
            workshop.Leaders.Add(new WorkshopLeader(workshop.Id, LeaderKind.Trainer, trainer, "Camille"));
            workshop.Slots.Add(new WorkshopSlot(workshop.Id, known.Jura, FakeClock.Today.AddDays(1), DayPart.Morning, 540, 60));
            db.Add(workshop);
            return await db.SaveChangesAsync();
        });
        (await Programme(known)).Context.Elsewhere.Count.ShouldBe(count + 1);
    }

    private Task<GetProgramme.Answer> Programme(Known known) => host.As(Cast.Trainer, new GetProgramme(known.Ain));
}
