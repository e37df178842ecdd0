using Cohort.PeerSessions.Model;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;

namespace Cohort.PeerSessions.Pages.PeerSessions.After;

/// <summary>Who taught whom: the sessions that were held, as a picture and as a table. By name, never by number.</summary>
internal sealed class TaughtModel : PromoPage
{
    public const int Step = 34;

    public PeersView Now { get; private set; } = null!;

    /// <summary>Who led, in how many sessions, for how long, and who came.</summary>
    public IReadOnlyList<(Guid Person, string Name, int Sessions, int Minutes, IReadOnlyList<string> Came)> Lines { get; private set; } = [];

    /// <summary>From who led to who came, by their places in the picture.</summary>
    public IReadOnlyList<(int From, int To)> Arcs { get; private set; } = [];

    /// <summary>Those who led or came, in the picture's order.</summary>
    public IReadOnlyList<string> People { get; private set; } = [];

    public override async Task Load()
    {
        Now = await Send(new GetPeers(Cohort));
        var held = Now.Sessions.Where(one => one.Stage == SessionStage.Held).ToList();
        Lines = [.. held.SelectMany(one => one.Leaders.Select(leader => (leader, one))).GroupBy(one => one.leader.PersonId)
            .Select(one => (one.Key, one.First().leader.Name, one.Count(), one.Sum(line => line.one.Minutes), (IReadOnlyList<string>)[.. one.SelectMany(line => line.one.Came).Distinct().Select(Now.Name).OfType<string>().Order(StringComparer.CurrentCulture)]))
            .OrderBy(one => one.Name, StringComparer.CurrentCulture)];
        var pairs = held.SelectMany(one => one.Leaders.SelectMany(leader => one.Came.Select(came => (From: leader.PersonId, To: came)))).Distinct().ToList();
        var places = pairs.SelectMany(one => new[] { one.From, one.To }).Distinct().Where(one => Now.Name(one) is not null).OrderBy(one => Now.Name(one), StringComparer.CurrentCulture).ToList();
        People = [.. places.Select(one => Now.GivenName(one)!)];
        Arcs = [.. pairs.Select(one => (places.IndexOf(one.From), places.IndexOf(one.To))).Where(one => one.Item1 >= 0 && one.Item2 >= 0)];
    }

    public Task OnGet() => Load();
}
