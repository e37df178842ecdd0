using Cohort.Facilities.Rooms;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Facilities.Pages.Facilities.Rooms;

/// <summary>The chats of the group, and what is said there by itself.</summary>
internal sealed class RoomsModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public AddRoomLink Form { get; set; } = new();

    [BindProperty]
    public AddWebhook Hook { get; set; } = new();

    public GetRooms.Answer Now { get; private set; } = null!;

    /// <summary>Of the webhook that was just made: shown this once.</summary>
    public string Secret { get; private set; } = "";

    public bool Steers => person.Steers(Cohort);

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Now.TimeZone);

    public IReadOnlyList<SelectListItem> Formats => [new(L["Mattermost, Slack, Rocket.Chat"], nameof(ChatFormat.Mattermost)), new("Discord", nameof(ChatFormat.Discord))];

    public override async Task Load()
    {
        Now = await Send(new GetRooms(Cohort));
        (Form.Id, Hook.Id) = (Form.Id == Guid.Empty ? Guid.CreateVersion7() : Form.Id, Hook.Id == Guid.Empty ? Guid.CreateVersion7() : Hook.Id);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(Here, L["Saved."]);
    }

    public async Task<IActionResult> OnPostHook()
    {
        Hook.Cohort = Cohort;
        Secret = await Send(Hook);
        Hook = new AddWebhook();
        ModelState.Clear();
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostForget(Guid id)
    {
        await Send(new RemoveRoomLink(Cohort, id));
        return Done(Here, L["Removed."]);
    }

    public async Task<IActionResult> OnPostRemove(Guid id)
    {
        await Send(new RemoveWebhook(Cohort, id));
        return Done(Here, L["Removed."]);
    }

    public async Task<IActionResult> OnPostOn(Guid id)
    {
        await Send(new TurnWebhookOn(Cohort, id));
        return Done(Here, L["Saved."]);
    }

    /// <summary>A kind of news in words.</summary>
    public string Label(string rule) => Now.News.Where(one => one.Rule == rule).Select(one => L[one.Label]).FirstOrDefault(rule);

    /// <summary>Where a post stands, in words.</summary>
    public string Say(PostState state) => L[state switch
    {
        PostState.Sent => "Said",
        PostState.GivenUp => "Given up",
        PostState.Dropped => "Dropped",
        _ => "Waits",
    }];

    private string Here => $"/promos/{Cohort}/channels";
}
