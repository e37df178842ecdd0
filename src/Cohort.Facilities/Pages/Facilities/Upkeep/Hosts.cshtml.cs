using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Facilities.Pages.Facilities.Upkeep;

internal sealed class HostsModel : CohortPage
{
    private const string Here = "/upkeep/hosts";

    [BindProperty]
    public AllowHost Form { get; set; } = new();

    public GetHosts.Answer Now { get; private set; } = null!;

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public override async Task Load()
    {
        Now = await Send(new GetHosts());
        Zone = TimeZoneInfo.FindSystemTimeZoneById(await Send(new GetHouseZone()));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Send(Form);
        return Done(Here, L["{0} may be read.", AllowHost.NameOf(Form.Host)]);
    }

    /// <summary>Puts a host back that was taken off the list a moment ago.</summary>
    public async Task<IActionResult> OnPostAgain(string host, string why)
    {
        await Send(new AllowHost { Host = host ?? "", Why = why ?? "" });
        return Done(Here, L["{0} may be read.", host]);
    }

    public async Task<IActionResult> OnPostForget(Guid id)
    {
        var was = await Send(new ForgetHost(id));
        return was is null
            ? LocalRedirect(Here)
            : Done(Here, L["{0} is no longer read.", was.Host], $"{Here}?handler=Again&host={Uri.EscapeDataString(was.Host)}&why={Uri.EscapeDataString(was.Why)}");
    }
}
