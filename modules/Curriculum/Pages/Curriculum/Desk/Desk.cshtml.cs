using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Desk;

/// <summary>The trainer's screen: what a game master has at hand.</summary>
internal sealed class DeskModel : PromoPage
{
    [BindProperty]
    public KeepDeskNote Form { get; set; } = new();

    public GetDesk.Answer Now { get; private set; } = null!;

    /// <summary>What the open launch does now; null: none is open.</summary>
    public Phase? Phase => Now.Launch is { Launch: { OpenIn: not null } launch } ? launch.At(Clock.GetUtcNow().UtcDateTime) : null;

    public string Local(DateTime at) => Dates.Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), Now.Programme.Promo.Zone)));

    public override async Task Load() => Now = await Send(new GetDesk(Cohort));

    public async Task OnGet()
    {
        await Load();
        Form.Text = Now.Note?.Text ?? "";
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(CurriculumLinks.Desk(Cohort), L["Noted, for you alone."]);
    }
}
