using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.PeerSessions.Pages.PeerSessions.Exchange;

/// <summary>Offers and requests face to face, with what brings them together.</summary>
internal sealed class ExchangeModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public SayEntry Form { get; set; } = new();

    /// <summary>A button: "+" (answered) or "-" (withdrawn) and the id of one's own line.</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    public PeersView Now { get; private set; } = null!;

    /// <summary>Whom the reader would meet by what stands in the directory.</summary>
    public IReadOnlyList<Match> ByLists { get; private set; } = [];

    /// <summary>Belongs to the promo and takes part: a coordinator from outside reads.</summary>
    public bool TakesPart => person.RoleIn(Cohort) is Role.Trainee or Role.Trainer;

    public IReadOnlyList<SelectListItem> Competences => [.. Now.Competences.Select(one => new SelectListItem($"{one.Mark} {one.Statement}", one.NodeId.ToString()))];

    public IReadOnlyList<SessionCard> ToCome => [.. Now.Sessions.Where(one => one.IsToCome).OrderBy(one => one.On ?? DateOnly.MaxValue).Take(6)];

    public override async Task Load()
    {
        Now = await Send(new GetPeers(Cohort));
        ByLists = await Send(new GetListMatches(Cohort));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        var met = await Send(Form);
        return Done(PeerSessionsLinks.Entry(Cohort, Form.Id), met == 0 ? L["It stands there."] : L.Count(met, "It stands there, and meets what {0} person said.", "It stands there, and meets {0} lines of others."));
    }

    public async Task<IActionResult> OnPostClose()
    {
        if (Press is not { Length: > 1 } || Press[0] is not ('+' or '-') || !Guid.TryParse(Press.AsSpan(1), out var id))
            throw new NotFound();
        await Send(new CloseEntry(Cohort, id, Press[0] == '+'));
        return Done(PeerSessionsLinks.Exchange(Cohort), L["It is off the page."]);
    }

    /// <summary>Since when a request waits, in words.</summary>
    public string Waits(PeerEntry one) => Now.Age(one.At) == 0 ? L["waiting since today"] : L.Count(Now.Age(one.At), "waiting for {0} day", "waiting for {0} days");

    /// <summary>Why two lines met, in words.</summary>
    public string Why(Match one) => one.By.Length > 0 ? L["both say “{0}”", one.By] : L["the same competence"];
}
