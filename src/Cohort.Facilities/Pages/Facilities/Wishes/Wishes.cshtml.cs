using Cohort.Facilities.Reminders;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Facilities.Pages.Facilities.Wishes;

internal sealed class WishesModel : CohortPage
{
    [BindProperty]
    public SetWishes Form { get; set; } = new();

    public GetWishes.Answer Answer { get; private set; } = null!;

    public override async Task Load() => Answer = await Send(new GetWishes());

    public async Task OnGet()
    {
        await Load();
        Form = new SetWishes { QuietFrom = SetWishes.Hour(Answer.Hours.QuietFrom), QuietTo = SetWishes.Hour(Answer.Hours.QuietTo), EveningAt = SetWishes.Hour(Answer.Hours.EveningAt), QuietDays = [.. Enum.GetValues<DayOfWeek>().Where(Answer.Hours.IsQuiet)] };
    }

    public async Task<IActionResult> OnPost()
    {
        await Send(Form);
        return Done("/account/reminders", L["Saved."]);
    }

    /// <summary>The value of a choice.</summary>
    public static string Way(Channels ways) => ways switch
    {
        Channels.Inbox | Channels.Mail => "both",
        Channels.Inbox => "inbox",
        Channels.Mail => "mail",
        _ => "none",
    };
}
