using Cohort.IntegrationTests.PeerSessions;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Pages.PeerSessions.Exchange;
using Cohort.PeerSessions.Pages.PeerSessions.Sessions;
using Cohort.PeerSessions.Pages.PeerSessions.Slots;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Reminders.Cases;

/// <summary>The rules of PeerSessions.</summary>
internal static class PeersCases
{
    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new("PeerQuorum", "nobody comes", true, host => Session(host, false)),
        new("PeerQuorum", "enough come", false, host => Session(host, true)),
        new("SlotDecided", "too few the day before", true, host => Slot(host, false)),
        new("SlotDecided", "the slot ended", false, host => Slot(host, true)),
        new("RequestWaits", "three days, and nobody", true, host => Request(host, "Jouer de la harpe")),
        new("RequestWaits", "somebody shows it", false, host => Request(host, "Broder un drapeau")),
    ];

    private static async Task<(Guid, string)> Session(CastHost host, bool comes)
    {
        var known = await Known.Of(host);
        var id = await PeerSessionTests.Proposed(host, known, most: 0);
        var version = await host.Read(db => db.Set<PeerSession>().Where(one => one.Id == id).Select(one => one.Version).SingleAsync());
        await host.As(Cast.Trainee, new PlaceSession { Cohort = known.Ain, Id = id, Version = version, Touched = [known.Node] });
        await PeerSessionTests.OnTheBoard(host, known, id);
        if (comes)
            await host.As((await PeerSessionTests.Others(host, known))[0], new Come(known.Ain, id, true));
        return (id, Cast.Trainee);
    }

    private static async Task<(Guid, string)> Slot(CastHost host, bool ends)
    {
        var (id, known, first) = (Guid.CreateVersion7(), await Known.Of(host), FakeClock.Today.AddDays(2));
        await host.As(Cast.Trainee, new MakeSlot { Cohort = known.Ain, Id = id, Title = "Essai", Weekday = first.DayOfWeek });
        host.Clock.Pass(first.AddDays(-1).ToDateTime(new TimeOnly(17, 1), DateTimeKind.Utc) - host.Clock.GetUtcNow().UtcDateTime);
        await host.Run("DecideSlots");
        if (ends)
            await host.As(Cast.Trainee, new EndSlot(known.Ain, id));
        return (id, Cast.Trainee);
    }

    /// <summary>Fatou would like to learn to embroider; what is shown differs.</summary>
    private static async Task<(Guid, string)> Request(CastHost host, string shown)
    {
        var (id, known) = (Guid.CreateVersion7(), await Known.Of(host));
        await host.As(Cast.Trainee, new SayEntry { Id = id, Cohort = known.Ain, Kind = EntryKind.Request, Text = "Broder un drapeau" });
        await host.As((await PeerSessionTests.Others(host, known))[0], new SayEntry { Id = Guid.CreateVersion7(), Cohort = known.Ain, Kind = EntryKind.Offer, Text = shown });
        return (id, Cast.Trainee);
    }
}
