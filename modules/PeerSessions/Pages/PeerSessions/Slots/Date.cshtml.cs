using System.Globalization;
using Cohort.Kernel;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Model.Slots;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>One date of a slot: who comes, what each follows and can explain, and who could meet.</summary>
internal sealed class DateModel(PeersReader peers) : SlotPage
{
    private DateOnly on;

    [FromRoute(Name = "date")]
    public string Date { get; set; } = "";

    [BindProperty]
    public ComeToSlot Form { get; set; } = new();

    [BindProperty]
    public CallOffDate Off { get; set; } = new();

    /// <summary>"+" or "-".</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    public SlotTime Time { get; private set; } = null!;

    public IReadOnlyList<Match> Matches { get; private set; } = [];

    public bool IsToCome => Card.Next(Now.Now).Any(one => one.Date == on);

    /// <summary>Those who are in the promo now make sessions.</summary>
    public bool MayPropose => Reader.Builds(Cohort);

    public bool Comes => Time.Has(Now.Me);

    public SlotOutcome? Outcome => Time.Row is { IsWaiting: false } row ? row.Outcome : Time.Starts <= Now.Now ? SlotDates.Outcome(Slot, Time.Coming.Count) : null;

    public string DatePath => PeerSessionsLinks.SlotOn(Cohort, Id, on);

    public override async Task Load()
    {
        on = DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new NotFound();
        await base.Load();
        Time = SlotDates.IsNear(on, Now.Now) && Card.Has(on) && on >= Slot.KeptFrom ? Card.Time(on) : throw new NotFound();
        var said = Time.Coming.SelectMany(one => new[] { Entry(EntryKind.Request, one.Follows, one.Id), Entry(EntryKind.Offer, one.Explains, one.Id) }).OfType<PeerEntry>();
        Matches = Matcher.Find(said, (await peers.Read(Cohort, HttpContext.RequestAborted)).Synonyms);
        if (WasSent() || (Card.Comings.Find(one => one.PersonId == Now.Me && one.Date == on) ?? Card.Comings.Find(one => one.PersonId == Now.Me && one.Date == SlotComing.EveryTime)) is not { } mine)
            return;
        (Form.Follows, Form.Explains) = (mine.Follows, mine.Explains);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Load();
        (Form.Cohort, Form.Slot, Form.Date, Form.Comes) = (Cohort, Id, on, Press switch { "+" => true, "-" => false, _ => throw new NotFound() });
        await Send(Form);
        return Done(DatePath, Form.Comes ? L["You are expected."] : L["You are not expected on that date."]);
    }

    public async Task<IActionResult> OnPostOff()
    {
        await Load();
        (Off.Cohort, Off.Slot, Off.Date) = (Cohort, Id, on);
        await Send(Off);
        return Done(DatePath, L["It does not take place, and those who were to come are told."]);
    }

    public async Task<IActionResult> OnPostReopen()
    {
        await Load();
        await Send(new ReopenDate(Cohort, Id, on));
        return Done(DatePath, L["It is open again, and those who come are told."]);
    }

    public string NameOf(Guid id) => id == Now.Me ? L["You"] : Time.Coming.First(one => one.Id == id) is var one && one.Member is { } member ? member.Name : one.Guest?.Name ?? L["Somebody"];

    /// <summary>A session proposed from what somebody can explain.</summary>
    public string Propose(string words) => PeerSessionsLinks.Propose(Cohort, null, null, TextFile.Cut(words, PeerSession.LongestTitle));

    private PeerEntry? Entry(EntryKind kind, string text, Guid who) => text.Length == 0 ? null : new PeerEntry(Guid.CreateVersion7(), Cohort, kind, text, who, DateTime.UnixEpoch);
}
