using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.TheCharter;

/// <summary>The charter of the group: what it says now, what it said before, and for the trainers the form of its next version.</summary>
internal sealed class CharterModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public WriteCharter Form { get; set; } = new();

    public GetCharter.Answer Now { get; private set; } = null!;

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public bool Steers => person.Steers(Cohort);

    public int Latest => Now.Versions.Count > 0 ? Now.Versions[0].Number : 0;

    /// <summary>What is in force: without a charter, what holds for everyone.</summary>
    public CharterCard Says => Now.Versions.Count > 0 ? Now.Versions[0].Says : CharterCard.None;

    public override async Task Load()
    {
        Now = await Send(new GetCharter(Cohort));
        Zone = (await Send(new GetPromo(Cohort))).Zone;
    }

    public async Task OnGet()
    {
        await Load();
        Form = new WriteCharter
        {
            Id = Guid.CreateVersion7(),
            Number = Latest,
            Places = Says.Places,
            Validates = Says.Validates,
            Method = Says.Method,
            Quorum = Says.Quorum,
            Text = Latest > 0 ? Now.Versions[0].Text : "",
        };
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(CohortsLinks.Charter(Cohort), L["The charter is in force. Its former versions stay below."]);
    }
}
