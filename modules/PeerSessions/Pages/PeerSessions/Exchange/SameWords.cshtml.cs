using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.PeerSessions.Pages.PeerSessions.Exchange;

/// <summary>The words that the promo uses for the same thing.</summary>
internal sealed class SameWordsModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public SayTheSame Form { get; set; } = new();

    public PeersView Now { get; private set; } = null!;

    public bool Builds => person.Builds(Cohort);

    public override async Task Load()
    {
        Now = await Send(new GetPeers(Cohort));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(PeerSessionsLinks.SameWords(Cohort), L["They count as one from now on."]);
    }

    public async Task<IActionResult> OnPostUnsay(Guid word)
    {
        await Send(new UnsayTheSame(Cohort, word));
        return Done(PeerSessionsLinks.SameWords(Cohort), L["They are two words again."]);
    }

    public bool MayUnsay(Guid by) => by == Now.Me || person.Steers(Cohort);
}
