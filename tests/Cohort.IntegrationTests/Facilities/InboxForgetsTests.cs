using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Pages.Cohorts.Announcements;
using Cohort.Cohorts.Pages.Cohorts.Directory;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Facilities.Inbox;
using Cohort.IntegrationTests.PeerSessions;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Pages.PeerSessions.Exchange;
using Cohort.PeerSessions.Pages.PeerSessions.Sessions;
using Cohort.Testing;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Pages.Watch.Curating;
using Cohort.Web.Pages.Account;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Facilities;

/// <summary>Whoever is erased is named in nobody's inbox: every line says whom its words name, and goes with them.</summary>
public sealed class InboxForgetsTests : IDisposable
{
    private readonly CastHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task What_others_were_told_of_somebody_goes_with_them_and_the_rest_stays()
    {
        var known = await Known.Of(host);
        var others = await PeerSessionTests.Others(host, known);
        var other = others.First(one => one != "gael@demo.example");
        // A match on both sides, a session: asked to lead, led, left.
        await host.As(other, new SayEntry { Id = Guid.CreateVersion7(), Cohort = known.Ain, Kind = EntryKind.Request, Text = "Blender" });
        await host.As(other, new SayEntry { Id = Guid.CreateVersion7(), Cohort = known.Ain, Kind = EntryKind.Offer, Text = "Krita" });
        await host.As(Cast.Trainee, new SayEntry { Id = Guid.CreateVersion7(), Cohort = known.Ain, Kind = EntryKind.Offer, Text = "Blender" });
        await host.As(Cast.Trainee, new SayEntry { Id = Guid.CreateVersion7(), Cohort = known.Ain, Kind = EntryKind.Request, Text = "Krita" });
        var (asked, led) = (await PeerSessionTests.Proposed(host, known, most: 0), await PeerSessionTests.Proposed(host, known, most: 0));
        await host.As(Cast.Trainee, new AskToLead(known.Ain, asked, await Id(other)));
        await host.As(other, new ShowInterest(known.Ain, led, true));
        await host.As(Cast.Trainee, new LeadSession(known.Ain, led, false));
        await host.As(Cast.Trainee, new LeadSession(known.Ain, led, true));
        var version = await host.Read(db => db.Set<Cohort.PeerSessions.Model.Sessions.PeerSession>().Where(one => one.Id == asked).Select(one => one.Version).SingleAsync());
        await host.As(Cast.Trainee, new PlaceSession { Cohort = known.Ain, Id = asked, Version = version, Touched = [known.Node] });
        // The directory.
        await host.As(Cast.Trainee, new AskContact { Id = Guid.CreateVersion7(), Person = await Id(other), Subject = "Une question", Text = "Peux-tu ?" });
        await host.As(Cast.Trainer, new Announce { Id = Guid.CreateVersion7(), Cohort = known.Ain, Title = "Salle", Text = "On change de salle." });
        // The curator's turn, given by the trainer.
        await host.Run("KeepTurns");
        var plan = await host.AsHouse(new GetTurns(known.Ain));
        var day = plan.Coming.First(one => one.Date > plan.Today).Date;
        await host.As(Cast.Trainer, new SetTurn { Cohort = known.Ain, Date = day, Person = await Id(other) });
        await host.Run("RingReminders");
        var before = await Others("Fatou");
        before.Select(one => one.Rule).Distinct().Order(StringComparer.Ordinal).ShouldBe(["ContactAsked", "PeerMatch", "PeerSession"]);
        (await Others("Camille")).Select(one => one.Rule).Distinct().Order(StringComparer.Ordinal).ShouldBe(["Announcement", "CuratorTurn"]);
        var all = await host.Read(db => db.Set<InboxItem>().CountAsync(one => one.PersonId != known.Fatou));

        await host.As(Cast.Trainee, new ErasePerson { Person = known.Fatou, Email = Cast.Trainee, Password = Cast.Password });
        (await Others("Fatou")).ShouldBeEmpty();
        (await host.Read(db => db.Set<InboxItem>().CountAsync())).ShouldBe(all - before.Count, "nothing else goes");
        await host.As(Cast.Trainer, new ChangeRole { Cohort = known.Ain, Person = await Id("gael@demo.example"), Role = Role.Trainer });
        await host.As(Cast.Trainer, new ErasePerson { Person = await Id(Cast.Trainer), Email = Cast.Trainer, Password = Cast.Password });
        (await Others("Camille")).ShouldBeEmpty();
    }

    private Task<List<InboxItem>> Others(string name) => host.Read(async db =>
    {
        var id = await db.Set<Person>().Where(one => one.GivenName == name).Select(one => one.Id).FirstOrDefaultAsync();
        return await db.Set<InboxItem>().Where(one => one.PersonId != id && (one.Title.Contains(name) || one.Text.Contains(name))).ToListAsync();
    });

    private Task<Guid> Id(string email) => host.Read(db => db.Set<Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync());
}
