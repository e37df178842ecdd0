using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>A play under way, and its debrief: run sheet, grid of the observers, questions.</summary>
internal sealed class PlayModel : PromoPage
{
    [FromRoute(Name = "play")]
    public Guid Id { get; set; }

    [BindProperty]
    public DebriefPlay Form { get; set; } = new();

    public GetPlay.Answer Now { get; private set; } = null!;

    /// <summary>The hour at which it began, where the promo is.</summary>
    public TimeOnly Begins => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(Now.BegunAt, Now.Zone));

    public string Word(Seat seat) => L[seat switch { Seat.Person => "Plays the person", Seat.Adviser => "Advises", _ => "Observes" }];

    public override async Task Load() => Now = await Send(new GetPlay(Cohort, Id));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return Done(PeerSessionsLinks.Play(Cohort, Id), L["The debrief is closed. Well done, all of you."]);
    }

    public async Task<IActionResult> OnPostGrid(List<Sight> marks)
    {
        await Send(new MarkPlay(Cohort, Id, marks));
        return Done(PeerSessionsLinks.Play(Cohort, Id), L["Your grid is kept."]);
    }

    public async Task<IActionResult> OnPostLeave()
    {
        await Send(new LeavePlay(Cohort, Id));
        return Done(PeerSessionsLinks.Scenarios(Cohort), L["You have left the play. No reason is asked."]);
    }
}
