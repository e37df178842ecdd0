using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>One card, for the seat that is asked for. A hard one says so before anything else.</summary>
internal sealed class CardModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "card")]
    public Guid Id { get; set; }

    /// <summary>Whose part is read.</summary>
    [BindProperty(SupportsGet = true, Name = "role")]
    public Seat Seat { get; set; }

    /// <summary>The content note was read, and the reader goes on.</summary>
    [BindProperty(SupportsGet = true, Name = "open")]
    public bool Open { get; set; }

    [BindProperty]
    public BeginPlay Form { get; set; } = new();

    public GetScenario.Answer Now { get; private set; } = null!;

    public IReadOnlyList<MemberCard> Members { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Players => [.. Members.Select(one => new SelectListItem(one.Name, one.PersonId.ToString()))];

    /// <summary>Only the note is shown, and the two ways on.</summary>
    public bool AtTheDoor => Now.Card.IsHard && !Open;

    public override async Task Load()
    {
        Now = await Send(new GetScenario(Cohort, Id, Seat));
        if (!AtTheDoor && Now.Seat == Seat.None && Now.OpenPlay is null)
            Members = [.. (await Send(new ListMembers(Cohort))).Where(one => Roles.Community.Contains(one.Role))];
    }

    public Task OnGet()
    {
        Form = new BeginPlay { Id = Guid.CreateVersion7(), Adviser = person.Id };
        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Card) = (Cohort, Id);
        return Done(PeerSessionsLinks.Play(Cohort, await Send(Form)), L["The play begins. It ends with the debrief."]);
    }

    public async Task<IActionResult> OnPostPass(bool pass)
    {
        await Send(new PassCard(Cohort, Id, pass));
        return pass
            ? Done(PeerSessionsLinks.Scenarios(Cohort), L["This card is not for you: your list says so, and nobody else is told."])
            : Done(PeerSessionsLinks.Scenario(Cohort, Id), L["The card is back on your list."]);
    }

    public async Task<IActionResult> OnPostCopy(Guid copy)
    {
        await Send(new CopyScenario(Cohort, Id, copy));
        return Done($"/promos/{Cohort}/scenarios/write/{copy}", L["Here is your copy: change what you like."]);
    }
}
