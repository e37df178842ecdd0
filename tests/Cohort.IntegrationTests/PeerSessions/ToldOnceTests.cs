using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Facilities.Inbox;
using Cohort.IntegrationTests.Curriculum;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Pages.PeerSessions.Sessions;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using static Cohort.IntegrationTests.PeerSessions.PeerSessionTests;

namespace Cohort.IntegrationTests.PeerSessions;

/// <summary>Whoever does and undoes fills nobody's inbox: one line a day for each kind of news, with the last words.</summary>
public sealed class ToldOnceTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Withdrawn_and_proposed_again_is_told_once_a_day()
    {
        var known = await Known.Of(host);
        var other = (await Others(host, known))[0];
        var id = await Proposed(host, known, most: 0);
        await host.As(other, new ShowInterest(known.Ain, id, true));
        for (var time = 0; time < 3; time++)
        {
            await host.As(Cast.Trainee, new WithdrawSession(known.Ain, id, false));
            await host.As(Cast.Trainee, new WithdrawSession(known.Ain, id, true));
        }

        (await Told(other, "«\u00a0Installer Linux\u00a0»")).Count(one => one.EndsWith("retirée", StringComparison.Ordinal)).ShouldBe(1);
        host.Clock.Pass(TimeSpan.FromDays(2));
        await host.As(Cast.Trainee, new WithdrawSession(known.Ain, id, false));
        (await Told(other, "«\u00a0Installer Linux\u00a0»")).Count(one => one.EndsWith("retirée", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task Leaders_who_come_and_go_are_one_line_that_says_how_it_stands()
    {
        var known = await Known.Of(host);
        var other = (await Others(host, known))[0];
        var id = await Proposed(host, known, most: 0);
        await host.As(other, new ShowInterest(known.Ain, id, true));
        for (var time = 0; time < 3; time++)
        {
            await host.As(Cast.Trainee, new LeadSession(known.Ain, id, false));
            (await Told(other, "Installer Linux")).ShouldBe(["Plus personne n’anime «\u00a0Installer Linux\u00a0»\u00a0: voudriez-vous le faire\u00a0?"]);
            await host.As(Cast.Trainee, new LeadSession(known.Ain, id, true));
            (await Told(other, "Installer Linux")).Single().ShouldContain("anime «\u00a0Installer Linux\u00a0»");
        }
    }

    [Fact]
    public async Task Who_said_no_to_leading_is_not_asked_again_by_the_same_person_for_thirty_days()
    {
        var known = await Known.Of(host);
        var other = (await Others(host, known))[0];
        var (id, second) = (await Proposed(host, known, most: 0), await Proposed(host, known, most: 0));
        await host.As(Cast.Trainee, new AskToLead(known.Ain, id, await Id(other)));
        await host.As(other, new LeadSession(known.Ain, id, false));
        (await Should.ThrowAsync<Refusal>(async () => await host.As(Cast.Trainee, new AskToLead(known.Ain, id, await Id(other))))).Text.ShouldContain("said no");
        await Should.ThrowAsync<Refusal>(async () => await host.As(Cast.Trainee, new AskToLead(known.Ain, second, await Id(other))));
        // A trainer may ask.
        await host.As(Cast.Trainer, new AskToLead(known.Ain, id, await Id(other)));
        await host.As(other, new LeadSession(known.Ain, id, true));
        await host.As(other, new LeadSession(known.Ain, id, false));
        host.Clock.Pass(TimeSpan.FromDays(31));
        await host.As(Cast.Trainee, new AskToLead(known.Ain, id, await Id(other)));
    }

    [Fact]
    public async Task A_draft_on_the_board_is_proposed_and_then_decided_each_told_once()
    {
        var known = await Known.Of(host);
        var other = (await Others(host, known))[0];
        var id = await Proposed(host, known, most: 0);
        await host.As(other, new ShowInterest(known.Ain, id, true));
        var version = await host.Read(db => db.Set<PeerSession>().Where(one => one.Id == id).Select(one => one.Version).SingleAsync());
        await host.As(Cast.Trainee, new PlaceSession { Cohort = known.Ain, Id = id, Version = version, Touched = [known.Node] });
        // The group places, and the trainers decide.
        await CharterActs.Charter(host, known, CharterSeat.Builders, CharterSeat.Trainers);
        var workshop = await OnTheBoard(host, known, id, Cast.Trainee);
        var course = (await host.AsHouse(new ListCourses(known.Ain, [workshop]))).Single();
        course.Stage.ShouldBe(WorkshopStage.Drafted);
        (await Told(other, "«\u00a0Installer Linux\u00a0»")).Single().ShouldContain("proposée pour");
        await host.As(Cast.Trainer, new SetWorkshopState { Cohort = known.Ain, Id = workshop, Version = course.Version, Act = WorkshopAct.Plan });
        (await Told(other, "«\u00a0Installer Linux\u00a0»")).Single().ShouldNotContain("proposée pour");
    }

    private Task<List<string>> Told(string email, string words) => host.Read(async db => await (
        from line in db.Set<InboxItem>()
        join person in db.Set<Person>() on line.PersonId equals person.Id
        where person.Email == email && line.Rule == "PeerSession" && line.Title.Contains(words)
        orderby line.At
        select line.Title).ToListAsync());

    private Task<Guid> Id(string email) => host.Read(db => db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync());
}
