using System.Globalization;
using Cohort.Facilities.Mail;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Facilities.Pages.Facilities.Upkeep;

internal sealed class MailModel : CohortPage
{
    /// <summary>Only the messages that stand there, or all.</summary>
    [BindProperty(SupportsGet = true)]
    public MailState? State { get; set; }

    /// <summary>The last message of the page before: its instant, in ticks, and its id.</summary>
    [BindProperty(SupportsGet = true)]
    public long? At { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Before { get; set; }

    public GetMail.Answer Answer { get; private set; } = null!;

    /// <summary>The address of this list, from its beginning.</summary>
    public string Here => Of(State);

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public static string Of(MailState? state) => state is null ? "/upkeep/mail" : $"/upkeep/mail?State={state}";

    public string Next(GetMail.Line last) => With(string.Create(CultureInfo.InvariantCulture, $"At={last.QueuedAt.Ticks}&Before={last.Id}"));

    public string Act(string handler) => With($"handler={handler}");

    public override async Task Load()
    {
        Answer = await Send(new GetMail(State, Older.Than(At), Before));
        Zone = TimeZoneInfo.FindSystemTimeZoneById(await Send(new GetHouseZone()));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostAgain(Guid id)
    {
        await Send(new SendMailAgain(id));
        return Done(Here, L["The message waits to be sent again."]);
    }

    public async Task<IActionResult> OnPostDrop(Guid id)
    {
        await Send(new DropMail(id));
        return Done(Here, L["The message is dropped."]);
    }

    private string With(string more) => Here + (State is null ? "?" : "&") + more;
}
